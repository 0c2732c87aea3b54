/** What follows from a dataset? Its accounts and what they rest on, made when first asked for, once. */

import { type Account, Timeline } from './account.ts';
import { AssertionTable } from './assertion-table.ts';
import type { Claim, Statement } from './claim.ts';
import { compareClaims } from './claim-change.ts';
import { compareAccounts, isContradiction } from './comparison.ts';
import { Courses, listReaches, type SaidOfPlaces } from './courses.ts';
import { type Dataset, groupScope, indexStatements, listAccountPlaces, listDays } from './dataset.ts';
import type { Day } from './day.ts';
import type { DayAccounts, PlaceAccounts } from './day-accounts.ts';
import { type Interpretation, interpret, listInterpretations } from './interpretation.ts';
import { isSame } from './is-same.ts';
import type { VoiceId } from './observer.ts';
import { findGroundAround, listAncestors, type PlaceId, type Standing, standingOf } from './place.ts';
import { indexReaches, listReached, patchReaches, type Reach, type Reaches } from './reach.ts';
import { finish } from './steps.ts';
import { take } from './take.ts';
import { TouchIndex } from './touch.ts';
import { WordListWriter } from './word-list.ts';

/** What is there already when a ground is made. */
interface Known {
	/** The ground of the dataset before it changed: what does not depend on the change is taken over. */
	readonly earlier?: Ground | undefined;
	/** Of which this is another interpretation. */
	readonly usualGround?: Ground | undefined;
	/** Of the dataset, where nothing can be taken over. */
	readonly index?: Index | undefined;
}

type Index = Pick<SaidOfPlaces, 'reaches' | 'table'>;

/** How many days are kept: the one shown, those beside it, and a few to go back to. */
const KEPT_DAYS = 8;

export class Ground {
	/** Where a claim says what it said in an earlier ground, it is the earlier one's. */
	readonly dataset: Dataset;
	/** The ground as the words are usually taken: itself, unless under another interpretation. */
	readonly usual: Ground;
	/** Everyone who can claim: the parties, then the observers. */
	readonly voices: readonly VoiceId[];
	readonly #table: AssertionTable;
	readonly #reaches: Reaches;
	readonly #courses: Courses;
	/** Of each voice, in their order. */
	readonly #timelines: Map<PlaceId, readonly Timeline[]>;
	readonly #dayAccounts = new Map<Day, DayAccounts>();
	/** As last read: on most days, most places are as they were. */
	readonly #read: Map<PlaceId, PlaceAccounts>;
	readonly #interpreted = new Map<string, Ground>();
	readonly #standings = new Map<PlaceId, Standing>();
	/** Those of the earlier ground, where no day can have come or gone. */
	readonly #days: readonly Day[] | undefined;
	#accountPlaces: readonly PlaceId[] | undefined;
	#touches: TouchIndex | undefined;

	constructor(dataset: Dataset, { earlier, usualGround, index }: Known = {}) {
		this.voices = [...dataset.parties, ...dataset.observers].map(({ id }) => id);
		this.usual = usualGround ?? this;
		if (!index && earlier?.goesOnAs(dataset)) {
			const { claims, gone, come } = compareClaims(dataset.claims, earlier.dataset.claims);
			this.dataset = { ...dataset, claims };
			this.#table = earlier.#table;
			if (isSame(gone.map(whenAndWhere), come.map(whenAndWhere))) {
				this.#days = earlier.days;
				if (this.usual === this && earlier.usual === earlier) this.#accountPlaces = earlier.#accountPlaces;
			}
			const reached = listReached([...gone, ...come], dataset);
			this.#reaches = patchReaches(earlier.#reaches, gone, come, reached, dataset, this.#table);
			const changed = this.#listTouched(reached);
			const said = { ...dataset, reaches: this.#reaches, table: this.#table };
			this.#courses = new Courses(said, earlier.#courses, changed);
			this.#timelines = new Map([...earlier.#timelines].filter(([place]) => !changed.has(place)));
			this.#read = new Map(earlier.#read);
		} else {
			this.dataset = dataset;
			const { table, reaches } = index ?? finish(indexClaims(dataset));
			this.#table = table;
			this.#reaches = reaches;
			this.#courses = new Courses({ ...dataset, reaches, table });
			this.#timelines = new Map();
			this.#read = new Map();
		}
	}

	/** True if a dataset is so much as this one that most of this ground can be taken over. */
	goesOnAs(dataset: Dataset): boolean {
		return !this.#table.isWorn(this.dataset) && isSameGround(dataset, this.dataset);
	}

	/** The days on which something was said, each once, in order. */
	get days(): readonly Day[] {
		return this.#days ?? listDays(this.dataset);
	}

	/** Every place that carries accounts, here or as the words are usually taken: none goes away with an interpretation. */
	get accountPlaces(): readonly PlaceId[] {
		this.#accountPlaces ??=
			this.usual === this
				? listAccountPlaces(this.dataset)
				: [...new Set([...this.usual.accountPlaces, ...listAccountPlaces(this.dataset)])];
		return this.#accountPlaces;
	}

	/** Which statements concern which places. */
	get touches(): TouchIndex {
		this.#touches ??= new TouchIndex(this, (place) =>
			this.voices.flatMap((voice) => this.#courses.listLentTo(place, voice)),
		);
		return this.#touches;
	}

	/** What else the words could mean. */
	get interpretations(): readonly Interpretation[] {
		return listInterpretations(this.usual.dataset);
	}

	/** The claim or context passage of that id. */
	findStatement(id: string): Statement | undefined {
		return indexStatements(this.dataset).get(id);
	}

	findInterpretation(id: string): Interpretation | undefined {
		return this.interpretations.find((one) => one.id === id);
	}

	/** The ground under another interpretation; as the words are usually taken, without one. */
	under(interpretation: Interpretation | undefined): Ground {
		if (!interpretation) return this.usual;
		if (this !== this.usual) return this.usual.under(interpretation);
		return take(
			this.#interpreted,
			interpretation.id,
			() => new Ground(interpret(interpretation, this.dataset), { earlier: this, usualGround: this }),
		);
	}

	/** The account of `voice` on `place` as of `day`, that day included; of any place, also one of which nothing is asserted. */
	account(place: PlaceId, voice: VoiceId, day: Day): Account {
		const timeline = this.#timelinesOf(place)[this.voices.indexOf(voice)];
		if (timeline) return timeline.on(day);
		throw new Error(`No voice "${voice}" among ${this.voices.join(', ')}`);
	}

	/** Every place that carries accounts, as of `day`. */
	on(day: Day): DayAccounts {
		const known = this.#dayAccounts.get(day);
		if (known) return known;
		const made = this.#readAll(day);
		const [oldest] = this.#dayAccounts.keys();
		if (oldest !== undefined && this.#dayAccounts.size >= KEPT_DAYS) this.#dayAccounts.delete(oldest);
		this.#dayAccounts.set(day, made);
		return made;
	}

	/** A place as of `day`, also one that carries no accounts. */
	placeOn(place: PlaceId, day: Day): PlaceAccounts {
		return this.on(day).get(place) ?? this.#readPlace(place, day, []);
	}

	/** Whatever is asserted of a place or reaches it, by the last day of saying; nothing lent. */
	reachesOn(place: PlaceId): readonly Reach[] {
		const table = this.#table;
		const words = new WordListWriter();
		for (const list of this.#reaches.get(place)?.values() ?? []) words.addAll(list);
		return listReaches(
			words.toSorted((a, b) => table.compareDays(a, b) || table.compare(a, b)),
			table,
		);
	}

	/** Of what `reachesOn` lists, one of each kind: however many words reach a place, they are of few kinds. */
	kindsOn(place: PlaceId): readonly Reach[] {
		const first = new Map<number, Reach>();
		for (const list of this.#reaches.get(place)?.values() ?? []) {
			for (let i = 0; i < list.length; i++) {
				const [assertion, kind] = [list.assertionAt(i), list.kindAt(i)];
				take(first, kind, () => this.#table.toReach(assertion, kind));
			}
		}
		return [...first.values()];
	}

	/** The places strictly inside `place` of which something is asserted, here or as the words are usually taken. */
	assertedInside(place: PlaceId): readonly PlaceId[] {
		const here = this.#courses.listInside(place);
		if (this.usual === this) return here;
		return [...new Set([...this.usual.assertedInside(place), ...here])];
	}

	standingOf(place: PlaceId): Standing {
		const { colouredLevel, places } = this.dataset;
		return take(this.#standings, place, () => standingOf(place, colouredLevel, places));
	}

	/** The districts in scope within `place`. */
	districtsWithin(place: PlaceId): readonly PlaceId[] {
		return groupScope(this.dataset).get(place) ?? [];
	}

	#timelinesOf(place: PlaceId): readonly Timeline[] {
		return take(this.#timelines, place, () =>
			this.voices.map((voice) => new Timeline(place, voice, this.#courses.of(place, voice))),
		);
	}

	/** Places inside come first, since a district is compared with them in mind; the order is that of the places. */
	#readAll(day: Day): DayAccounts {
		const inside = new Map<PlaceId, PlaceAccounts>();
		const contradicting = new Map<PlaceId, PlaceId[]>();
		const { colouredLevel, places } = this.dataset;
		for (const place of this.accountPlaces) {
			if (places.get(place)?.level === colouredLevel) continue;
			const read = this.#readPlace(place, day, []);
			inside.set(place, read);
			if (!isContradiction(read.comparison)) continue;
			for (const outer of listAncestors(place, places)) take(contradicting, outer, () => []).push(place);
		}
		const all = new Map<PlaceId, PlaceAccounts>();
		for (const place of this.accountPlaces) {
			all.set(place, inside.get(place) ?? this.#readPlace(place, day, contradicting.get(place) ?? []));
		}
		return all;
	}

	#readPlace(place: PlaceId, day: Day, contradicting: readonly PlaceId[]): PlaceAccounts {
		const timelines = this.#timelinesOf(place);
		const known = this.#read.get(place);
		if (known && isStill(known, timelines, day, contradicting)) return known;
		const all = timelines.map((timeline) => timeline.on(day));
		const accounts = all.slice(0, this.dataset.parties.length);
		const observed = all.slice(accounts.length);
		const made = { place, accounts, observed, comparison: compareAccounts(accounts, contradicting) };
		this.#read.set(place, made);
		return made;
	}

	/**
	 * Where something may be otherwise once those claims are: their places, what is around these, and all places inside
	 * the same district. What one of them says may decide what stands on the district, and so what the others borrow.
	 */
	#listTouched(reached: ReadonlySet<PlaceId>): ReadonlySet<PlaceId> {
		const touched = new Set(reached);
		const { places, colouredLevel } = this.dataset;
		const districtOf = (place: PlaceId) =>
			this.standingOf(place) === 'ground' ? place : findGroundAround(place, colouredLevel, places);
		const districts = new Set<PlaceId | undefined>();
		for (const place of reached) {
			for (const outer of listAncestors(place, places)) touched.add(outer);
			districts.add(districtOf(place));
		}
		districts.delete(undefined);
		if (districts.size === 0) return touched;
		for (const place of places.keys()) if (districts.has(districtOf(place))) touched.add(place);
		return touched;
	}
}

/** In steps. */
export function* indexClaims(dataset: Dataset): Generator<undefined, Index> {
	const table = new AssertionTable();
	return { table, reaches: yield* indexReaches(dataset.claims, dataset, table) };
}

/** True if accounts of the one depend on nothing but the claims that those of the other do not. */
function isSameGround(one: Dataset, other: Dataset): boolean {
	const shapeOf = ({ places, scope, colouredLevel, parties, observers }: Dataset) => ({
		places: [...places.values()].map(({ id, parent, level }) => [id, parent, level]),
		scope,
		colouredLevel,
		parties: parties.map(({ id }) => id),
		observers: observers.map(({ id }) => id),
	});
	return isSame(shapeOf(one), shapeOf(other));
}

/** True if every voice's account is the very same on `day`, and the same places inside contradict. */
function isStill(
	{ accounts, observed, comparison: { inside } }: PlaceAccounts,
	timelines: readonly Timeline[],
	day: Day,
	contradicting: readonly PlaceId[],
): boolean {
	return (
		timelines.every((timeline, i) => timeline.on(day) === (accounts[i] ?? observed[i - accounts.length])) &&
		inside.length === contradicting.length &&
		inside.every((place, i) => place === contradicting[i])
	);
}

/** What decides the days on which something was said, and the places of which anything is asserted. */
function whenAndWhere({ id, said, assertions }: Claim): readonly string[] {
	return [id, said.last, ...assertions.map(({ place }) => place)];
}
