/** What becomes of a voice's words on one place? One pass over the days on which something is said, or ceases to stand inside. */

import type { Bearing, Cut } from './bearing.ts';
import { compareIds } from './compare-ids.ts';
import { Course, CourseWriter, type Ended, portionOf, type Remains } from './course.ts';
import { compareDays, type Day } from './day.ts';
import { type Acting, type Effects, isOneOrigin, type Left, type Origin, originOf } from './effects.ts';
import type { InnerWords, Lasting } from './inner-words.ts';
import type { PartyId } from './party.ts';
import { comparePortions, isControl, isOfEveryPart, isOfForces, type Portion } from './predicate.ts';
import type { Reach } from './reach.ts';

/**
 * Decisions are taken once, on the day on which the later words count. Only where words that were lent go again, and
 * had bitten others or kept them lessened, is what still stands of these worked out anew from what is lent then; what
 * was overtaken stays so.
 * @param own a place's own words.
 * @param lent what is lent to it until a day.
 */
export function followWords(
	own: readonly Reach[],
	lent: readonly Lasting[],
	inner: InnerWords,
	effects: Effects,
): Course {
	return new Follower(own, lent, inner, effects).follow();
}

/** Words on the place, and what has become of them so far. */
class Word implements Left, Acting {
	readonly reach: Reach;
	readonly until: Day | undefined;
	readonly said: Left['said'];
	readonly last: Day;
	/** It is said of every part of the place. */
	readonly isOfAll: boolean;
	readonly origin: Origin;
	readonly actingPortion: Portion | undefined;
	readonly actingKind: number;
	portion: Portion | undefined;
	kind: number;
	cuts: readonly Cut[] = NO_CUTS;
	lessenedBy: Bearing['lessenedBy'];
	overtaken: Bearing['overtaken'];
	/** It counted as lessened beside words that gainsay it, with nothing inside that lessens it. */
	isKept = false;
	/** It has taken a bite of others. */
	hasBitten = false;
	/** Where it stands in the course, and whether it has changed since. */
	at: number | undefined;
	hasChanged = false;

	constructor(reach: Reach, until: Day | undefined, actingPortion: Portion | undefined, effects: Effects) {
		const { predicate } = reach.assertion;
		this.reach = reach;
		this.until = until;
		this.said = reach.claim.said;
		this.last = this.said.last;
		this.isOfAll = isOfEveryPart({ predicate, portion: reach.portion });
		this.origin = originOf(reach);
		this.actingPortion = actingPortion;
		this.actingKind = effects.kindOf(reach, actingPortion);
		this.portion = portionOf(reach);
		this.kind = this.portion === actingPortion ? this.actingKind : effects.kindOf(reach, this.portion);
		this.lessenedBy = undefined;
		this.overtaken = undefined;
		this.at = undefined;
	}

	/** After something was taken away, or given back. */
	change(effects: Effects): void {
		const { cuts, reach } = this;
		this.portion = cuts.at(-1)?.to ?? (this.isOfAll && this.lessenedBy ? 'most' : portionOf(reach));
		this.kind = effects.kindOf(reach, this.portion);
		this.hasChanged = true;
	}

	get remains(): Remains | undefined {
		const { portion, cuts, lessenedBy } = this;
		return cuts.length === 0 && !lessenedBy ? undefined : { portion, cuts, lessenedBy };
	}
}

const NO_CUTS: readonly never[] = [];

class Follower {
	readonly #inner: InnerWords;
	readonly #effects: Effects;
	/** By the day on which they begin to count. */
	readonly #words: readonly Word[];
	readonly #course = new CourseWriter();
	#open: Word[] = [];

	constructor(own: readonly Reach[], lent: readonly Lasting[], inner: InnerWords, effects: Effects) {
		this.#inner = inner;
		this.#effects = effects;
		const words = own.map((reach) => this.#toWord(reach, undefined));
		for (const { reach, until } of lent) words.push(this.#toWord(reach, until));
		this.#words = words.sort(byLastDay);
	}

	#toWord(reach: Reach, until: Day | undefined): Word {
		const { assertion, claim } = reach;
		const isLessened =
			isOfEveryPart({ predicate: assertion.predicate, portion: reach.portion }) &&
			(reach.hasException || this.#inner.find(assertion, claim, claim.said.last) !== undefined);
		return new Word(reach, until, isLessened ? 'most' : reach.portion, this.#effects);
	}

	follow(): Course {
		const words = this.#words;
		const leaving = words.filter(({ until }) => until !== undefined).sort(byLastLent);
		const innerDays = words.some(({ isOfAll }) => isOfAll) ? this.#inner.days : [];
		let [said, left, within] = [0, 0, 0];
		for (;;) {
			const day = earliest(words[said]?.last, leaving[left]?.until, innerDays[within]);
			if (day === undefined) return new Course(this.#course);
			if (innerDays[within] === day) within += 1;
			const [fromSaid, fromLeft] = [said, left];
			while (words[said]?.last === day) said += 1;
			while (leaving[left]?.until === day) left += 1;
			if (left > fromLeft) this.#leave(leaving.slice(fromLeft, left), day);
			this.#takeDay(said > fromSaid ? words.slice(fromSaid, said) : NO_WORDS, day);
			this.#course.endDay(day);
		}
	}

	/** Words are no longer lent. */
	#leave(gone: readonly Word[], day: Day): void {
		const open = this.#open.filter((word) => isLent(word, day));
		for (const word of gone) this.#endOf(word);
		for (const word of this.#open) if (!isLent(word, day)) this.#endOf(word);
		this.#open = open;
		if (!gone.some(({ hasBitten }) => hasBitten) && !open.some(({ isKept }) => isKept)) return;
		for (const word of open) this.#endOf(word);
		const anew = this.#followAnew(open, day);
		this.#endOvertaken(anew, day);
		this.#open = anew.filter(isOpen);
	}

	#takeDay(arriving: readonly Word[], day: Day): void {
		const open = this.#open;
		const still = this.#takeTurn(open, arriving, arriving, day, NOTHING_BESIDE);
		if (still.length < open.length) this.#endOvertaken(open, day);
		this.#open = still;
		for (const word of arriving) still.push(word);
		for (const word of still) {
			if (word.hasChanged) this.#endOf(word);
			word.hasChanged = false;
			word.at ??= this.#course.begin(word.reach, word.remains);
		}
	}

	#endOf(word: Word): void {
		if (word.at !== undefined) this.#course.end(word.at);
		word.at = undefined;
	}

	#endOvertaken(words: readonly Word[], from: Day): void {
		for (const word of words) {
			if (!word.overtaken) continue;
			this.#endOf(word);
			const { reach, until, remains, overtaken } = word;
			const on = this.#course.days.length;
			this.#course.ended.push({
				reach,
				from,
				on,
				until,
				remains,
				by: overtaken.by,
				because: overtaken.because,
			});
		}
	}

	/** The same words from the first of them on, among those that are there on `day`. */
	#followAnew(open: readonly Word[], day: Day): readonly Word[] {
		const fresh = new Map(
			open.map(({ reach, until, actingPortion }) => [
				reach,
				new Word(reach, until, actingPortion, this.#effects),
			]),
		);
		const first = open.reduce((earlier, { last }) => (last < earlier ? last : earlier), day);
		const beside = this.#course.ended.filter(
			({ from, until }) => from >= first && (until === undefined || until > day),
		);
		const days = [
			...new Set([...this.#words.flatMap(({ last, until }) => [last, until ?? last]), ...this.#inner.days]),
		]
			.filter((one) => one >= first && one < day)
			.sort();
		const followed: Word[] = [];
		let still: Word[] = [];
		let at = this.#words.findIndex(({ last }) => last >= first);
		for (const one of days) {
			const from = at;
			while (this.#words[at]?.last === one) at += 1;
			const actors = this.#words.slice(from, at).filter((word) => isLent(word, day));
			const arriving = actors.flatMap(({ reach }) => fresh.get(reach) ?? []);
			still = this.#takeTurn(still, arriving, actors, one, beside);
			for (const word of arriving) {
				still.push(word);
				followed.push(word);
			}
		}
		return followed;
	}

	/** @param beside words that are followed no more, since they have been seen as overtaken. @returns what is still open of `open`. */
	#takeTurn(
		open: Word[],
		arriving: readonly Word[],
		actors: readonly Word[],
		day: Day,
		beside: readonly Ended[],
	): Word[] {
		const isLessened = open.some(hasLess);
		if (actors.length === 0 && !isLessened) {
			for (const word of open) this.#settle(word, day, NOTHING_STANDS);
			return open;
		}
		const before = isLessened
			? new Holders(() => [...open, ...listBeside(beside, day, false)])
			: NOTHING_STANDS;
		const acting = listDistinct(actors);
		for (const word of open) this.#decide(word, acting, day, before);
		const still = open.every(isOpen) ? open : open.filter(isOpen);
		const after = isLessened
			? new Holders(() => [...still, ...arriving, ...listBeside(beside, day, true)])
			: NOTHING_STANDS;
		for (const word of still) this.#settle(word, day, after);
		for (const word of arriving) this.#settle(word, day, after);
		return still;
	}

	/** What the words of a day make of an earlier one. */
	#decide(word: Word, acting: readonly Word[], day: Day, before: Holders): void {
		this.#settle(word, day, before);
		let bites: readonly { readonly by: Word; readonly to: Portion }[] = NO_BITES;
		for (const by of acting) {
			const effect = this.#effects.find(by, word);
			if (!effect) continue;
			word.hasChanged = true;
			if ('because' in effect) {
				word.overtaken = { by: by.reach.claim, because: effect.because };
				return;
			}
			bites = [...bites, { by, to: effect.to }];
		}
		if (bites.length === 0) return;
		for (const { by, to } of bites.toSorted((a, b) => comparePortions(a.to, b.to))) {
			if (word.portion === undefined || comparePortions(to, word.portion) <= 0) continue;
			by.hasBitten = true;
			word.cuts = [...word.cuts, { by: by.reach.claim, to }];
			word.change(this.#effects);
		}
	}

	/** Whether what was said of every part counts as said of most, beside what stands. */
	#settle(word: Word, day: Day, standing: Holders): void {
		if (!word.isOfAll) return;
		const { reach, lessenedBy } = word;
		const found = this.#inner.find(reach.assertion, reach.claim, day);
		if (found) {
			if (lessenedBy?.claim === found.claim && lessenedBy.place === found.assertion.place) return;
			word.lessenedBy = { claim: found.claim, place: found.assertion.place };
		} else {
			if (!lessenedBy) return;
			if (standing.gainsays(reach)) {
				word.isKept = true;
				return;
			}
			word.lessenedBy = undefined;
		}
		word.change(this.#effects);
	}
}

const NO_BITES: readonly never[] = [];
const NO_WORDS: readonly never[] = [];
const NOTHING_BESIDE: readonly never[] = [];

interface Held {
	readonly held: ReadonlySet<PartyId>;
	readonly against: ReadonlySet<PartyId>;
}

/** Who is said to hold the place, and who not, by the words that stand on it; found out when first asked, since few ask. */
class Holders {
	readonly #listWords: () => readonly { readonly reach: Reach }[];
	#found: Held | undefined;

	constructor(listWords: () => readonly { readonly reach: Reach }[]) {
		this.#listWords = listWords;
	}

	/** True if some of them clash with what is said of every part. */
	gainsays({ assertion }: Reach): boolean {
		const { holder } = assertion;
		if (holder === undefined) return false;
		this.#found ??= this.#find();
		const { held, against } = this.#found;
		if (!isControl(assertion)) return held.has(holder);
		return against.has(holder) || held.size > (held.has(holder) ? 1 : 0);
	}

	#find(): Held {
		const [held, against] = [new Set<PartyId>(), new Set<PartyId>()];
		for (const { reach } of this.#listWords()) {
			const { assertion } = reach;
			if (assertion.holder === undefined || isOfForces(assertion)) continue;
			(isControl(assertion) ? held : against).add(assertion.holder);
		}
		return { held, against };
	}
}

const NOTHING_STANDS = new Holders(() => []);

/** One of each kind, by id, then as in its claim: what else is said alike on a day changes nothing, and the first is named. */
function listDistinct(words: readonly Word[]): readonly Word[] {
	if (words.length < 2) return words;
	const distinct: Word[] = [];
	for (const word of words.toSorted(byId)) {
		if (!distinct.some((one) => isAlike(one, word))) distinct.push(word);
	}
	return distinct;
}

function isAlike(one: Word, other: Word): boolean {
	return (
		one.actingKind === other.actingKind &&
		one.said.first === other.said.first &&
		isOneOrigin(one.origin, other.origin)
	);
}

function byId(a: Word, b: Word): number {
	return compareIds(a.reach.claim.id, b.reach.claim.id) || indexOf(a.reach) - indexOf(b.reach);
}

function indexOf({ claim, assertion }: Reach): number {
	return claim.assertions.indexOf(assertion);
}

function hasLess({ lessenedBy }: Word): boolean {
	return lessenedBy !== undefined;
}

function isOpen({ overtaken }: Word): boolean {
	return overtaken === undefined;
}

function isLent({ until }: Word, day: Day): boolean {
	return until === undefined || until > day;
}

/** Words seen as overtaken later, as of the beginning or the end of an earlier day. */
function listBeside(beside: readonly Ended[], day: Day, isAtEnd: boolean): readonly Ended[] {
	if (beside.length === 0) return beside;
	return beside.filter(({ from, reach }) => {
		const { last } = reach.claim.said;
		return isAtEnd ? last <= day && from > day : last < day && from >= day;
	});
}

function byLastDay(a: Word, b: Word): number {
	return compareDays(a.last, b.last);
}

function byLastLent({ until: a }: Word, { until: b }: Word): number {
	if (a === undefined || b === undefined) return 0;
	return compareDays(a, b);
}

function earliest(...days: readonly (Day | undefined)[]): Day | undefined {
	let first: Day | undefined;
	for (const day of days) if (day !== undefined && (first === undefined || day < first)) first = day;
	return first;
}
