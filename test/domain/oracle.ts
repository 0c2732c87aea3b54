/**
 * What do the rules say, taken one by one and day by day, however long it takes? Written from the design alone, to
 * compare the domain with: it shares no rule with it, and no table.
 */

import type { Assertion, Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Day } from '../../src/domain/day.ts';

/** An account as plain data; absent where the account has none. */
interface OracleAccount {
	readonly kind: string;
	readonly holder?: string | undefined;
	readonly portion?: string | undefined;
	readonly basis?: string | undefined;
	readonly claims: readonly string[];
	readonly also: readonly string[];
	readonly overtaken: readonly string[];
	readonly carriedFrom?: string | undefined;
	/** What stands, strongest first: `c1 holds whole named`. */
	readonly standing: readonly string[];
}

/** Words on a place: its own, or lent to it. */
interface Word {
	readonly claim: Claim;
	readonly assertion: Assertion;
	readonly basis: 'named' | 'inherited' | 'within' | 'inferred';
	/** As said of this place. */
	readonly said: string | undefined;
	readonly detail: string | undefined;
	readonly contains: boolean;
	/** Lent by that place inside. */
	readonly from?: string | undefined;
}

interface State {
	readonly word: Word;
	/** What the latest cut left. */
	cut?: string;
	isLessened: boolean;
	isOvertaken: boolean;
}

const PREDICATES = ['holds', 'lost', 'denies', 'fighting', 'surrounds', 'present', 'advancing', 'near'];
const SIZES = ['part', 'most', 'whole'];
const BASES = ['named', 'inherited', 'within', 'inferred'];
const FORCES = ['fighting', 'surrounds', 'present', 'advancing', 'near'];
const OUTSIDE = ['surrounds', 'advancing', 'near'];

export class Oracle {
	readonly #dataset: Dataset;
	readonly #days: readonly Day[];
	readonly #own = new Map<string, ReadonlyMap<Day, readonly State[]>>();
	readonly #whole = new Map<string, ReadonlyMap<Day, readonly State[]>>();

	/** @param days in order, none left out, from before the first word on. */
	constructor(dataset: Dataset, days: readonly Day[]) {
		this.#dataset = dataset;
		this.#days = days;
	}

	account(place: string, voice: string, day: Day): OracleAccount {
		return sumUp(this.#statesOf(place, voice, day), day);
	}

	compare(place: string, day: Day): string {
		const { parties, places, claims } = this.#dataset;
		const standing = parties.map(({ id }) =>
			this.#statesOf(place, id, day).filter(({ isOvertaken }) => !isOvertaken),
		);
		const clashes = standing.flatMap((ones, i) =>
			standing
				.slice(i + 1)
				.flatMap((others) => ones.flatMap((one) => others.map((other) => [one, other] as const)))
				.filter(([one, other]) => clash(one.word, portionOf(one), other.word, portionOf(other))),
		);
		const isOutright = clashes.some(
			(pair) =>
				pair.every(({ word }) => word.from === undefined) &&
				(pair.every((one) => portionOf(one) === 'whole') ||
					pair.some(({ word }) => word.assertion.predicate === 'denies') ||
					pair.some((one) => one.word.assertion.predicate === 'lost' && portionOf(one) === 'whole')),
		);
		if (isOutright) return 'contradict';
		if (clashes.length > 0) return 'partly-contradict';
		if (this.#isDistrict(place)) {
			for (const inner of places.keys()) {
				const isAsserted = claims.some(({ assertions }) => assertions.some((one) => one.place === inner));
				if (!isAsserted || !this.#isIn(inner, place)) continue;
				if (['contradict', 'partly-contradict'].includes(this.compare(inner, day)))
					return 'partly-contradict';
			}
		}
		const speaking = standing.filter((ones) => ones.length > 0);
		if (speaking.length === 0) return 'silent';
		if (speaking.length === 1) return 'one-sided';
		const holders = speaking.map(
			(ones) =>
				new Set(
					ones.flatMap(({ word: { assertion } }) =>
						assertion.predicate === 'holds' ? assertion.holder : [],
					),
				),
		);
		const all = new Set(holders.flatMap((some) => [...some]));
		return all.size === 1 && holders.every(({ size }) => size === 1) ? 'agree' : 'compatible';
	}

	#statesOf(place: string, voice: string, day: Day): readonly State[] {
		const key = `${place} ${voice}`;
		const known = this.#whole.get(key) ?? this.#follow(place, voice, (on) => this.#lentTo(place, voice, on));
		this.#whole.set(key, known);
		return known.get(day) ?? [];
	}

	/** A place's own bearings, rules 2 to 6. */
	#ownStates(place: string, voice: string, day: Day): readonly State[] {
		const key = `${place} ${voice}`;
		const known = this.#own.get(key) ?? this.#follow(place, voice, () => []);
		this.#own.set(key, known);
		return known.get(day) ?? [];
	}

	#follow(place: string, voice: string, lentOn: (day: Day) => readonly Word[]): Map<Day, readonly State[]> {
		const own = this.#ownWords(place, voice);
		const shown = new Map<Day, readonly State[]>();
		/** Since when a reader has seen words as overtaken. */
		const since = new Map<string, { day: Day; state: State }>();
		let states: State[] = [];
		let lentBefore: readonly Word[] = [];
		for (const day of this.#days) {
			const lent = lentOn(day);
			const words = [...own, ...lent];
			const isFewer = lentBefore.some((one) => !lent.some((other) => keyOf(other) === keyOf(one)));
			if (isFewer) {
				states = [];
				for (const earlier of this.#days) {
					if (earlier < day) states = this.#turn(states, words, earlier, place, voice, since);
				}
			}
			states = this.#turn(states, words, day, place, voice, since);
			for (const state of states) {
				const key = keyOf(state.word);
				if (state.isOvertaken && !since.has(key)) since.set(key, { day, state: { ...state } });
			}
			const standing = states.filter(({ isOvertaken }) => !isOvertaken).map((state) => ({ ...state }));
			shown.set(day, [...standing, ...[...since.values()].map(({ state }) => state)]);
			lentBefore = lent;
		}
		return shown;
	}

	/** The words of a day, all at once, and what they make of earlier ones. */
	#turn(
		states: readonly State[],
		words: readonly Word[],
		day: Day,
		place: string,
		voice: string,
		since: ReadonlyMap<string, { readonly day: Day }>,
	): State[] {
		const seen = ({ word }: State) => since.get(keyOf(word))?.day;
		// What was seen as overtaken stood until it was first seen so, whatever the words of today make of it.
		for (const one of states) {
			const first = seen(one);
			if (first !== undefined) one.isOvertaken = first < day;
		}
		const settle = (one: State, beside: readonly State[]) => {
			if (!isOfAll(one.word)) return;
			const isGainsaid = beside.some(({ word }) => clash(word, word.said, one.word, one.word.said));
			one.isLessened =
				one.word.contains ||
				this.#isContradictedInside(one.word, place, voice, day) ||
				(one.isLessened && isGainsaid);
		};
		const before = states.filter(({ isOvertaken }) => !isOvertaken);
		for (const one of before) settle(one, before);
		const arriving = words
			.filter(({ claim }) => claim.said.last === day)
			.map((word): State => ({ word, isLessened: false, isOvertaken: false }));
		for (const one of arriving) settle(one, []);
		for (const one of before) {
			const portion = portionOf(one);
			const later = arriving.filter(({ word }) => isLater(word.claim, one.word.claim));
			const effects = later.map((other) => effectOf(other.word, portionOf(other), one.word, portion));
			if (effects.includes('overtaken')) one.isOvertaken = true;
			else if (effects.includes('part')) one.cut = 'part';
			else if (effects.includes('most')) one.cut = 'most';
		}
		const all = [...states, ...arriving];
		for (const one of all) {
			const first = seen(one);
			if (first !== undefined) one.isOvertaken = first <= day;
		}
		const after = all.filter(({ isOvertaken }) => !isOvertaken);
		for (const one of after) settle(one, after);
		return all;
	}

	/** Rule 3: a place inside of which the same voice, not earlier, says what clashes with it and still stands there. */
	#isContradictedInside(word: Word, place: string, voice: string, day: Day): boolean {
		return [...this.#dataset.places.keys()].some(
			(inner) =>
				this.#isIn(inner, place) &&
				this.#ownStates(inner, voice, day).some(
					(other) =>
						!other.isOvertaken &&
						!isLater(word.claim, other.word.claim) &&
						clash(other.word, other.word.said, word, word.said),
				),
		);
	}

	/** Rule 2. */
	#ownWords(place: string, voice: string): readonly Word[] {
		return this.#dataset.claims
			.filter(({ claimant }) => claimant === voice)
			.flatMap((claim) =>
				claim.assertions.flatMap((assertion): readonly Word[] => {
					const isNamed = assertion.place === place;
					const isReached =
						assertion.reachesDistricts &&
						this.#isDistrict(place) &&
						this.#isIn(place, assertion.place) &&
						!this.#isLeftOut(place, assertion);
					if (!isNamed && !isReached) return [];
					const { portion: said, detail, except } = assertion;
					const contains = except.some((one) => this.#isIn(one, place));
					const basis = assertion.inferred ? 'inferred' : isNamed ? 'named' : 'inherited';
					return [{ claim, assertion, basis, said, detail, contains }];
				}),
			);
	}

	/** Rule 7, as of `day`. */
	#lentTo(place: string, voice: string, day: Day): readonly Word[] {
		if (this.#isDistrict(place)) {
			return [...this.#dataset.places.keys()]
				.filter((inner) => this.#isIn(inner, place))
				.flatMap((inner) => this.#standing(inner, voice, day).flatMap((word) => lendOut(word, inner)));
		}
		const district = this.#around(place).find((outer) => this.#isDistrict(outer));
		if (district === undefined) return [];
		return this.#standing(district, voice, day)
			.filter((word) => isOfAll(word) && !this.#isLeftOut(place, word.assertion))
			.filter((word) => !this.#isBarred(word, district, place, voice, day))
			.map((word) => ({
				...word,
				basis: word.assertion.inferred ? 'inferred' : 'inherited',
				contains: word.assertion.except.some((one) => this.#isIn(one, place)),
			}));
	}

	#isBarred(word: Word, district: string, place: string, voice: string, day: Day): boolean {
		const spoken = (on: string) => this.#ownWords(on, voice).filter(({ claim }) => claim.said.last <= day);
		const gainsays = (other: Word) => clash(other, other.said, word, word.said);
		const isEarlier = (other: Word) => isLater(word.claim, other.claim);
		const isAfter = (other: Word) => isLater(other.claim, word.claim);
		const { predicate, holder } = word.assertion;
		return (
			spoken(district).some((other) => isAfter(other) && gainsays(other)) ||
			spoken(place).some((other) => !isEarlier(other) && !isAfter(other) && gainsays(other)) ||
			this.#around(place)
				.filter((outer) => this.#isIn(outer, district))
				.some((outer) =>
					spoken(outer).some((other) => !isEarlier(other) && isOfAll(other) && gainsays(other)),
				) ||
			(predicate === 'holds' &&
				spoken(place).some(
					(other) =>
						!isEarlier(other) &&
						OUTSIDE.includes(other.assertion.predicate) &&
						other.assertion.holder === holder,
				))
		);
	}

	#standing(place: string, voice: string, day: Day): readonly Word[] {
		return this.#ownStates(place, voice, day)
			.filter(({ isOvertaken }) => !isOvertaken)
			.map(({ word }) => word);
	}

	#isLeftOut(place: string, { except }: Assertion): boolean {
		return except.some((one) => one === place || this.#isIn(place, one));
	}

	#isDistrict(place: string): boolean {
		return this.#levelOf(place) === this.#dataset.colouredLevel;
	}

	#levelOf(place: string): string | undefined {
		return [...this.#dataset.places.values()].find(({ id }) => id === place)?.level;
	}

	#isIn(inner: string, outer: string): boolean {
		return this.#around(inner).includes(outer);
	}

	#around(place: string): readonly string[] {
		const parent = [...this.#dataset.places.values()].find(({ id }) => id === place)?.parent ?? null;
		return parent === null ? [] : [parent, ...this.#around(parent)];
	}
}

/** Rule 1. */
function isLater(one: Claim, other: Claim): boolean {
	return one.said.first !== null && one.said.first > other.said.last;
}

/** Said of every part. */
function isOfAll({ assertion: { predicate }, said }: Word): boolean {
	if (predicate === 'denies') return said === 'part';
	return (predicate === 'holds' || predicate === 'lost') && said === 'whole';
}

/** Rule 3, and what later words have cut. */
function portionOf({ word, cut, isLessened }: State): string | undefined {
	return cut ?? (isLessened ? 'most' : word.said);
}

/** Rule 5. */
function clash(
	one: Word,
	portion: string | undefined,
	other: Word,
	otherPortion: string | undefined,
): boolean {
	const [a, b] = [one.assertion, other.assertion];
	if (a.predicate === 'holds' && b.predicate === 'holds') {
		if (a.holder === b.holder) return false;
		return portion === 'whole' || otherPortion === 'whole' || (portion === 'most' && otherPortion === 'most');
	}
	if (b.predicate === 'holds') return clash(other, otherPortion, one, portion);
	if (a.predicate !== 'holds' || a.holder !== b.holder) return false;
	const denied = {
		denies: otherPortion,
		lost: { whole: 'part', most: 'most', part: 'whole' }[otherPortion ?? ''],
	}[b.predicate as string];
	return denied !== undefined && SIZES.indexOf(portion ?? '') >= SIZES.indexOf(denied);
}

/** Rule 6, of words of which the first are later. */
function effectOf(
	later: Word,
	portion: string | undefined,
	earlier: Word,
	left: string | undefined,
): 'overtaken' | 'most' | 'part' | undefined {
	if (later.from !== undefined && earlier.from !== undefined && later.from !== earlier.from) return undefined;
	const [next, past] = [later.assertion, earlier.assertion];
	const isSameHolder = next.holder === past.holder;
	if (clash(later, portion, earlier, left)) {
		if (past.predicate === 'holds' && ['holds', 'lost'].includes(next.predicate)) {
			if (portion === 'most') return 'part';
			if (portion === 'part') return 'most';
		}
		return 'overtaken';
	}
	if (next.predicate === past.predicate && isSameHolder) {
		const [size, sizeLeft] = [SIZES.indexOf(portion ?? ''), SIZES.indexOf(left ?? '')];
		const isEnough = next.predicate === 'denies' ? size <= sizeLeft : size >= sizeLeft;
		const isDirect = BASES.indexOf(later.basis) <= BASES.indexOf(earlier.basis);
		const isOtherPart = portion === 'part' && left === 'part' && later.detail !== earlier.detail;
		if (isEnough && isDirect && !isOtherPart) return 'overtaken';
	}
	const isEnd = ['holds', 'lost'].includes(next.predicate) && portion === 'whole';
	if (past.predicate === 'fighting') return isEnd ? 'overtaken' : undefined;
	if (!isSameHolder || !FORCES.includes(past.predicate)) return undefined;
	const isSettled =
		next.predicate === 'holds' || isEnd || (next.predicate === 'present' && OUTSIDE.includes(past.predicate));
	return isSettled ? 'overtaken' : undefined;
}

/** Rule 7: what a place inside lends to its district. */
function lendOut(word: Word, inner: string): readonly Word[] {
	const { predicate, inferred } = word.assertion;
	const said = { holds: 'part', denies: 'whole', lost: 'part' }[predicate as string];
	if (said === undefined && predicate !== 'present' && predicate !== 'fighting') return [];
	const basis = inferred ? 'inferred' : 'within';
	return [{ ...word, basis, said, detail: undefined, contains: false, from: inner }];
}

/** Rule 8. */
function sumUp(states: readonly State[], day: Day): OracleAccount {
	const standing = states.filter(({ isOvertaken }) => !isOvertaken).sort(byStrength);
	const clashing = standing.filter((one) =>
		standing.some((other) => clash(one.word, portionOf(one), other.word, portionOf(other))),
	);
	const [headline] = standing;
	if (!headline) return { kind: 'silent', claims: [], also: [], overtaken: idsOf(states), standing: [] };
	const { predicate, holder } = headline.word.assertion;
	const portion = portionOf(headline);
	const leading =
		clashing.length > 0
			? clashing
			: standing.filter(
					(one) =>
						one.word.assertion.predicate === predicate &&
						one.word.assertion.holder === holder &&
						portionOf(one) === portion,
				);
	const claims = idsOf(leading);
	const also = idsOf(standing).filter((id) => !claims.includes(id));
	const overtaken = idsOf(states).filter((id) => !claims.includes(id) && !also.includes(id));
	const last = leading
		.map(({ word }) => word.claim.said.last)
		.reduce((one, other) => (one > other ? one : other));
	const evidence = {
		claims,
		also,
		overtaken,
		...(last < day && { carriedFrom: last }),
		standing: standing.map((state) =>
			toStanding(state.word.claim.id, state.word.assertion.predicate, portionOf(state), state.word.basis),
		),
	};
	if (clashing.length > 0) return { kind: 'mixed', ...evidence };
	const { basis } = headline.word;
	return { kind: predicate, ...(holder && { holder }), ...(portion && { portion }), basis, ...evidence };
}

function byStrength(one: State, other: State): number {
	const rank = (state: State): readonly number[] => {
		const { claim, assertion, basis } = state.word;
		const size = SIZES.indexOf(portionOf(state) ?? '');
		return [
			PREDICATES.indexOf(assertion.predicate),
			assertion.predicate === 'denies' ? size : -size,
			BASES.indexOf(basis),
			-Number(claim.said.last.replaceAll('-', '')),
			numberOf(claim.id),
			claim.assertions.indexOf(assertion),
		];
	};
	const [a, b] = [rank(one), rank(other)];
	return a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** By the number in them. */
function idsOf(states: readonly State[]): readonly string[] {
	return [...new Set(states.map(({ word }) => word.claim.id as string))].sort(
		(a, b) => numberOf(a) - numberOf(b),
	);
}

function numberOf(id: string): number {
	return Number(id.replace(/\D+/, ''));
}

function keyOf({ claim, assertion, from }: Word): string {
	return `${claim.id} ${claim.assertions.indexOf(assertion)} ${from}`;
}

/** `c1 holds whole named`; of forces `c1 near named`. */
export function toStanding(
	id: string,
	predicate: string,
	portion: string | undefined,
	basis: string,
): string {
	return [id, predicate, portion, basis].filter((word) => word !== undefined).join(' ');
}
