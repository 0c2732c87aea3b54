/** What becomes of a voice's words on one place, day by day? One pass over the days on which something changes. */

import type { Bearing, Cut } from './bearing.ts';
import { findEffect, toWords, type Words } from './clash.ts';
import { compareIds } from './compare-ids.ts';
import type { Day } from './day.ts';
import type { InnerWords, Lasting } from './inner-words.ts';
import type { PartyId } from './party.ts';
import { comparePortions, isControl, isOfEveryPart, isOfForces, type Portion } from './predicate.ts';
import type { Reach } from './reach.ts';

/** The days on which something changes, and what holds from each until the next. */
export interface Course {
	/** In order. */
	readonly days: readonly Day[];
	/** What stands at the end of each of the days. */
	readonly standing: readonly (readonly Bearing[])[];
	/** What no longer stands, in order of the days on which it was overtaken. */
	readonly overtaken: readonly Ended[];
}

/** Overtaken words, from the day on which a reader first saw them so; if lent, until when. */
interface Ended {
	readonly from: Day;
	readonly until?: Day | undefined;
	readonly bearing: Bearing;
}

export const NO_COURSE: Course = { days: [], standing: [], overtaken: [] };

/** What was overtaken by the end of a day; what was lent, too, since a reader has seen it so. */
export function listOvertaken({ overtaken }: Course, day: Day): readonly Bearing[] {
	return overtaken.filter(({ from }) => from <= day).map(({ bearing }) => bearing);
}

/** The words of a course, each with the day from which it no longer stands. */
export function listLasting({ standing, overtaken }: Course): readonly Lasting[] {
	return [
		...(standing.at(-1) ?? []).map(({ reach }) => ({ reach })),
		...overtaken.map(({ from, bearing }) => ({ reach: bearing.reach, until: from })),
	];
}

/** Words on the place. */
interface Word extends Lasting {
	/** As earlier ones meet them on the day on which they begin to count. */
	readonly acting: Words;
	/** It is said of every part of the place. */
	readonly isOfAll: boolean;
	/** It has taken a bite of others. */
	hasBitten: boolean;
}

/** What has become of words that are followed. */
interface Followed {
	readonly word: Word;
	cuts: readonly Cut[];
	lessenedBy: Bearing['lessenedBy'];
	overtaken: Bearing['overtaken'];
	/** It counted as lessened beside words that gainsay it, with nothing inside that lessens it. */
	isKept: boolean;
	/** As last shown; undefined once something has changed. */
	bearing: Bearing | undefined;
}

/** What begins to count on a day, and what is no longer lent from it. */
interface Turn {
	readonly day: Day;
	readonly words: Word[];
	readonly left: Word[];
}

/**
 * Decisions are taken once, on the day on which the later words count. Only where words that were lent go again, and
 * had bitten others or kept them lessened, is what still stands of these worked out anew from what is lent then; what
 * was overtaken stays so.
 * @param words a place's own, and what is lent to it until a day.
 */
export function followWords(words: readonly Lasting[], inner: InnerWords): Course {
	const turns = listTurns(words, inner);
	const days: Day[] = [];
	const standing: (readonly Bearing[])[] = [];
	const overtaken: Ended[] = [];
	let open: readonly Followed[] = [];
	const endOvertaken = (ones: readonly Followed[], from: Day) => {
		for (const one of ones) {
			if (one.overtaken) overtaken.push({ from, until: one.word.until, bearing: toBearing(one) });
		}
	};
	for (const turn of turns) {
		const { day } = turn;
		if (turn.left.length > 0) {
			open = open.filter(({ word }) => isLent(word, day));
			if (turn.left.some(({ hasBitten }) => hasBitten) || open.some(({ isKept }) => isKept)) {
				open = followAnew(open, turns, day, overtaken, inner);
				endOvertaken(open, day);
				open = open.filter(isOpen);
			}
		}
		const arriving = turn.words.map(toFollowed);
		const still = takeTurn(open, arriving, turn.words, day, inner, []);
		if (still.length < open.length) endOvertaken(open, day);
		open = [...still, ...arriving];
		const shown = open.map(toBearing);
		if (areSame(shown, standing.at(-1) ?? [])) continue;
		days.push(day);
		standing.push(shown);
	}
	return { days, standing, overtaken };
}

/** The same words from the first of them on, among those that are there on `day`. */
function followAnew(
	open: readonly Followed[],
	turns: readonly Turn[],
	day: Day,
	overtaken: readonly Ended[],
	inner: InnerWords,
): Followed[] {
	const fresh = new Map(open.map(({ word }) => [word, toFollowed(word)]));
	const days = open.map(({ word }) => word.reach.claim.said.last);
	const first = days.reduce((earliest, one) => (one < earliest ? one : earliest), day);
	const beside = overtaken.filter(({ from, until }) => from >= first && (until === undefined || until > day));
	const followed: Followed[] = [];
	let still: readonly Followed[] = [];
	for (const turn of turns) {
		if (turn.day < first) continue;
		if (turn.day >= day) break;
		const actors = turn.words.filter((word) => isLent(word, day));
		const arriving = actors.flatMap((word) => fresh.get(word) ?? []);
		still = [...takeTurn(still, arriving, actors, turn.day, inner, beside), ...arriving];
		followed.push(...arriving);
	}
	return followed;
}

/** @param beside words that are followed no more, since they have been seen as overtaken. @returns what is still open of `open`. */
function takeTurn(
	open: readonly Followed[],
	arriving: readonly Followed[],
	actors: readonly Word[],
	day: Day,
	inner: InnerWords,
	beside: readonly Ended[],
): readonly Followed[] {
	const isLessened = open.some(({ lessenedBy }) => lessenedBy);
	const before = isLessened
		? new Holders([...listOpen(open), ...listBeside(beside, day, false)])
		: NOTHING_STANDS;
	const acting = listDistinct(actors);
	for (const one of open) decide(one, acting, day, inner, before);
	const still = open.filter(isOpen);
	const after = isLessened
		? new Holders([...listOpen(still), ...listOpen(arriving), ...listBeside(beside, day, true)])
		: NOTHING_STANDS;
	for (const one of still) settle(one, day, inner, after);
	for (const one of arriving) settle(one, day, inner, after);
	return still;
}

const NO_BITES: readonly never[] = [];

/** What the words of a day make of earlier ones. */
function decide(one: Followed, acting: readonly Word[], day: Day, inner: InnerWords, before: Holders): void {
	settle(one, day, inner, before);
	if (acting.length === 0) return;
	const words = toWords(one.word.reach, portionOf(one));
	let bites: readonly { readonly by: Word; readonly to: Portion }[] = NO_BITES;
	for (const by of acting) {
		const effect = findEffect(by.acting, words);
		if (!effect) continue;
		one.bearing = undefined;
		if ('because' in effect) {
			one.overtaken = { by: by.reach.claim, because: effect.because };
			return;
		}
		bites = [...bites, { by, to: effect.to }];
	}
	if (bites.length === 0) return;
	let left = words.portion;
	for (const { by, to } of bites.toSorted((a, b) => comparePortions(a.to, b.to))) {
		if (left === undefined || comparePortions(to, left) <= 0) continue;
		left = to;
		by.hasBitten = true;
		one.cuts = [...one.cuts, { by: by.reach.claim, to }];
	}
}

/** Whether what was said of every part counts as said of most, beside what stands. */
function settle(one: Followed, day: Day, inner: InnerWords, standing: Holders): void {
	const { reach, isOfAll } = one.word;
	if (!isOfAll) return;
	const found = inner.find(reach.assertion, reach.claim, day);
	if (found) {
		if (one.lessenedBy?.claim === found.claim && one.lessenedBy.place === found.assertion.place) return;
		one.lessenedBy = { claim: found.claim, place: found.assertion.place };
		one.bearing = undefined;
	} else if (one.lessenedBy) {
		if (standing.gainsays(reach)) one.isKept = true;
		else [one.lessenedBy, one.bearing] = [undefined, undefined];
	}
}

/** Who is said to hold the place, and who not, by the words that stand on it. */
class Holders {
	#held = 0;
	readonly #heldBy = new Map<PartyId, number>();
	readonly #against = new Set<PartyId>();

	constructor(reaches: readonly Reach[]) {
		for (const { assertion } of reaches) {
			const { holder } = assertion;
			if (holder === undefined || isOfForces(assertion)) continue;
			if (!isControl(assertion)) this.#against.add(holder);
			else {
				this.#held += 1;
				this.#heldBy.set(holder, (this.#heldBy.get(holder) ?? 0) + 1);
			}
		}
	}

	/** True if some of them clash with what is said of every part. */
	gainsays({ assertion }: Reach): boolean {
		const { holder } = assertion;
		if (holder === undefined) return false;
		const held = this.#heldBy.get(holder) ?? 0;
		return isControl(assertion) ? this.#against.has(holder) || this.#held > held : held > 0;
	}
}

const NOTHING_STANDS = new Holders([]);

function listTurns(words: readonly Lasting[], inner: InnerWords): readonly Turn[] {
	const turns = new Map<Day, Turn>();
	const turnOf = (day: Day): Turn => {
		const known = turns.get(day);
		if (known) return known;
		const turn: Turn = { day, words: [], left: [] };
		turns.set(day, turn);
		return turn;
	};
	for (const { reach, until } of words) {
		const day = reach.claim.said.last;
		const isOfAll = isOfEveryPart({ predicate: reach.assertion.predicate, portion: reach.portion });
		const isLessened =
			isOfAll && (reach.hasException || inner.find(reach.assertion, reach.claim, day) !== undefined);
		const acting = toWords(reach, isLessened ? 'most' : reach.portion);
		const word: Word = { reach, until, acting, isOfAll, hasBitten: false };
		turnOf(day).words.push(word);
		if (until !== undefined) turnOf(until).left.push(word);
	}
	if ([...turns.values()].some((turn) => turn.words.some(({ isOfAll }) => isOfAll))) {
		for (const day of inner.days) turnOf(day);
	}
	return [...turns.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** One of each kind, by id, then as in its claim: what else is said alike on a day changes nothing, and the first is named. */
function listDistinct(words: readonly Word[]): readonly Word[] {
	if (words.length < 2) return words;
	const kinds = new Map<string, Word>();
	for (const word of words) {
		const { claim, assertion, basis, lent, portion } = word.acting;
		const { predicate, holder, detail, place } = assertion;
		const source = lent === 'outwards' ? place : detail;
		const kind = [predicate, holder, portion, basis, claim.said.first, lent, source].join('\n');
		const known = kinds.get(kind);
		if (!known || compareIds(claim.id, known.reach.claim.id) < 0) kinds.set(kind, word);
	}
	return [...kinds.values()].sort(
		(a, b) => compareIds(a.reach.claim.id, b.reach.claim.id) || indexOf(a.reach) - indexOf(b.reach),
	);
}

function indexOf({ claim, assertion }: Reach): number {
	return claim.assertions.indexOf(assertion);
}

function toFollowed(word: Word): Followed {
	return {
		word,
		cuts: [],
		lessenedBy: undefined,
		overtaken: undefined,
		isKept: false,
		bearing: undefined,
	};
}

function toBearing(one: Followed): Bearing {
	const { word, cuts, lessenedBy, overtaken } = one;
	if (one.bearing) return one.bearing;
	const portion = portionOf(one);
	// One by one: this is done for every word of every day, and a spread takes as long as all the rest.
	const bearing: { -readonly [Key in keyof Bearing]: Bearing[Key] } = { reach: word.reach, cuts };
	if (portion) bearing.portion = portion;
	if (lessenedBy) bearing.lessenedBy = lessenedBy;
	if (overtaken) bearing.overtaken = overtaken;
	one.bearing = bearing;
	return bearing;
}

function portionOf({ word: { reach, isOfAll }, cuts, lessenedBy }: Followed): Portion | undefined {
	const isLessened = isOfAll && (reach.hasException || lessenedBy !== undefined);
	return cuts.at(-1)?.to ?? (isLessened ? 'most' : reach.portion);
}

function areSame(ones: readonly Bearing[], others: readonly Bearing[]): boolean {
	return ones.length === others.length && ones.every((one, i) => one === others[i]);
}

function isOpen({ overtaken }: Followed): boolean {
	return overtaken === undefined;
}

function isLent({ until }: Word, day: Day): boolean {
	return until === undefined || until > day;
}

function listOpen(followed: readonly Followed[]): readonly Reach[] {
	return followed.map(({ word }) => word.reach);
}

/** Words seen as overtaken later, as of the beginning or the end of an earlier day. */
function listBeside(beside: readonly Ended[], day: Day, isAtEnd: boolean): readonly Reach[] {
	return beside
		.filter(({ from, bearing }) => {
			const { last } = bearing.reach.claim.said;
			return isAtEnd ? last <= day && from > day : last < day && from >= day;
		})
		.map(({ bearing }) => bearing.reach);
}
