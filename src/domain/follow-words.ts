/** What becomes of a voice's words on one place? One pass over the days on which something is said, or ceases to stand inside. */

import type { Bearing, Cut } from './bearing.ts';
import { toWords } from './clash.ts';
import { compareIds } from './compare-ids.ts';
import { Course, CourseWriter, type Left, portionOf } from './course.ts';
import type { Day } from './day.ts';
import { type Effects, originOf, type Rated } from './effects.ts';
import type { InnerWords, Lasting } from './inner-words.ts';
import type { PartyId } from './party.ts';
import { comparePortions, isControl, isOfEveryPart, isOfForces, type Portion } from './predicate.ts';
import type { Reach } from './reach.ts';

/** Words on the place. */
interface Word extends Lasting {
	/** As earlier ones meet them on the day on which they begin to count. */
	readonly acting: Rated;
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
	/** As later words meet it; undefined once something was taken away since. */
	rated: Rated | undefined;
	/** Where it stands in the course, until something changes. */
	at: number | undefined;
	hasChanged: boolean;
}

/** What begins to count on a day, and what is no longer lent from it. */
interface Turn {
	readonly day: Day;
	readonly words: readonly Word[];
	readonly left: readonly Word[];
}

/**
 * Decisions are taken once, on the day on which the later words count. Only where words that were lent go again, and
 * had bitten others or kept them lessened, is what still stands of these worked out anew from what is lent then; what
 * was overtaken stays so.
 * @param words a place's own, and what is lent to it until a day.
 */
export function followWords(words: readonly Lasting[], inner: InnerWords, effects: Effects): Course {
	return new Follower(words, inner, effects).follow();
}

class Follower {
	readonly #turns: readonly Turn[];
	readonly #inner: InnerWords;
	readonly #effects: Effects;
	readonly #course = new CourseWriter();

	constructor(words: readonly Lasting[], inner: InnerWords, effects: Effects) {
		this.#inner = inner;
		this.#effects = effects;
		this.#turns = this.#listTurns(words);
	}

	follow(): Course {
		let open: readonly Followed[] = [];
		for (const turn of this.#turns) {
			const { day } = turn;
			if (turn.left.length > 0) open = this.#leave(open, turn);
			const arriving = turn.words.map(toFollowed);
			const still = this.#takeTurn(open, arriving, turn.words, day, []);
			if (still.length < open.length) this.#endOvertaken(open, day);
			open = arriving.length > 0 ? [...still, ...arriving] : still;
			for (const one of open) this.#write(one);
			this.#course.endDay(day);
		}
		return new Course(this.#course);
	}

	/** What stands once some words are no longer lent. */
	#leave(all: readonly Followed[], { day, left }: Turn): readonly Followed[] {
		const open = all.filter(({ word }) => isLent(word, day));
		if (open.length < all.length) {
			for (const one of all) if (!isLent(one.word, day)) this.#endOf(one);
		}
		if (!left.some(({ hasBitten }) => hasBitten) && !open.some(({ isKept }) => isKept)) return open;
		for (const one of open) this.#endOf(one);
		const anew = this.#followAnew(open, day);
		this.#endOvertaken(anew, day);
		return anew.filter(isOpen);
	}

	#write(one: Followed): void {
		if (one.hasChanged) this.#endOf(one);
		one.hasChanged = false;
		one.at ??= this.#course.begin(one.word.reach, leftOf(one));
	}

	#endOf(one: Followed): void {
		if (one.at !== undefined) this.#course.end(one.at);
		one.at = undefined;
	}

	#endOvertaken(ones: readonly Followed[], from: Day): void {
		for (const one of ones) {
			if (!one.overtaken) continue;
			this.#endOf(one);
			const { reach, until } = one.word;
			this.#course.ended.push({ reach, from, until, left: leftOf(one), ...one.overtaken });
		}
	}

	/** The same words from the first of them on, among those that are there on `day`. */
	#followAnew(open: readonly Followed[], day: Day): readonly Followed[] {
		const fresh = new Map(open.map(({ word }) => [word, toFollowed(word)]));
		const days = open.map(({ word }) => word.reach.claim.said.last);
		const first = days.reduce((earliest, one) => (one < earliest ? one : earliest), day);
		const beside = this.#course.ended.filter(
			({ from, until }) => from >= first && (until === undefined || until > day),
		);
		const followed: Followed[] = [];
		let still: readonly Followed[] = [];
		for (const turn of this.#turns) {
			if (turn.day < first) continue;
			if (turn.day >= day) break;
			const actors = turn.words.filter((word) => isLent(word, day));
			const arriving = actors.flatMap((word) => fresh.get(word) ?? []);
			still = [...this.#takeTurn(still, arriving, actors, turn.day, beside), ...arriving];
			followed.push(...arriving);
		}
		return followed;
	}

	/** @param beside words that are followed no more, since they have been seen as overtaken. @returns what is still open of `open`. */
	#takeTurn(
		open: readonly Followed[],
		arriving: readonly Followed[],
		actors: readonly Word[],
		day: Day,
		beside: CourseWriter['ended'],
	): readonly Followed[] {
		const isLessened = open.some(({ lessenedBy }) => lessenedBy);
		const before = isLessened
			? new Holders([...listOpen(open), ...listBeside(beside, day, false)])
			: NOTHING_STANDS;
		const acting = listDistinct(actors);
		if (acting.length > 0) {
			for (const one of open) this.#decide(one, acting, day, before);
		} else if (isLessened) {
			for (const one of open) this.#settle(one, day, before);
		}
		const still = acting.length > 0 && !open.every(isOpen) ? open.filter(isOpen) : open;
		const after = isLessened
			? new Holders([...listOpen(still), ...listOpen(arriving), ...listBeside(beside, day, true)])
			: NOTHING_STANDS;
		for (const one of still) this.#settle(one, day, after);
		for (const one of arriving) this.#settle(one, day, after);
		return still;
	}

	/** What the words of a day make of earlier ones. */
	#decide(one: Followed, acting: readonly Word[], day: Day, before: Holders): void {
		this.#settle(one, day, before);
		one.rated ??= this.#effects.rate(toWords(one.word.reach, leftPortion(one)));
		let bites: readonly { readonly by: Word; readonly to: Portion }[] = NO_BITES;
		for (const by of acting) {
			const effect = this.#effects.find(by.acting, one.rated);
			if (!effect) continue;
			one.hasChanged = true;
			if ('because' in effect) {
				one.overtaken = { by: by.reach.claim, because: effect.because };
				return;
			}
			bites = [...bites, { by, to: effect.to }];
		}
		let left = bites.length > 0 ? leftPortion(one) : undefined;
		for (const { by, to } of bites.toSorted((a, b) => comparePortions(a.to, b.to))) {
			if (left === undefined || comparePortions(to, left) <= 0) continue;
			left = to;
			by.hasBitten = true;
			one.cuts = [...one.cuts, { by: by.reach.claim, to }];
			one.rated = undefined;
		}
	}

	/** Whether what was said of every part counts as said of most, beside what stands. */
	#settle(one: Followed, day: Day, standing: Holders): void {
		const { reach, isOfAll } = one.word;
		if (!isOfAll) return;
		const found = this.#inner.find(reach.assertion, reach.claim, day);
		if (found) {
			if (one.lessenedBy?.claim === found.claim && one.lessenedBy.place === found.assertion.place) return;
			one.lessenedBy = { claim: found.claim, place: found.assertion.place };
		} else {
			if (!one.lessenedBy) return;
			if (standing.gainsays(reach)) {
				one.isKept = true;
				return;
			}
			one.lessenedBy = undefined;
		}
		one.hasChanged = true;
		one.rated = undefined;
	}

	#listTurns(all: readonly Lasting[]): readonly Turn[] {
		const turns = new Map<Day, { day: Day; words: Word[]; left: Word[] }>();
		const turnOf = (day: Day) => {
			const known = turns.get(day);
			if (known) return known;
			const turn = { day, words: [], left: [] };
			turns.set(day, turn);
			return turn;
		};
		let isOfAny = false;
		for (const lasting of all) {
			const word = this.#toWord(lasting);
			isOfAny ||= word.isOfAll;
			turnOf(word.reach.claim.said.last).words.push(word);
			if (word.until !== undefined) turnOf(word.until).left.push(word);
		}
		if (isOfAny) for (const day of this.#inner.days) turnOf(day);
		return [...turns.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
	}

	#toWord({ reach, until }: Lasting): Word {
		const { assertion, claim } = reach;
		const isOfAll = isOfEveryPart({ predicate: assertion.predicate, portion: reach.portion });
		const isLessened =
			isOfAll &&
			(reach.hasException || this.#inner.find(assertion, claim, claim.said.last) !== undefined);
		const acting = this.#effects.rate(toWords(reach, isLessened ? 'most' : reach.portion));
		return { reach, until, acting, isOfAll, hasBitten: false };
	}
}

const NO_BITES: readonly never[] = [];

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

/** One of each kind, by id, then as in its claim: what else is said alike on a day changes nothing, and the first is named. */
function listDistinct(words: readonly Word[]): readonly Word[] {
	if (words.length < 2) return words;
	const kinds = new Map<string, Word>();
	for (const word of words) {
		const { claim } = word.reach;
		const kind = `${word.acting.kind} ${claim.said.first} ${originOf(word.reach)}`;
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
		cuts: NO_CUTS,
		lessenedBy: undefined,
		overtaken: undefined,
		isKept: false,
		rated: undefined,
		at: undefined,
		hasChanged: false,
	};
}

const NO_CUTS: readonly never[] = [];

function leftOf(one: Followed): Left | undefined {
	const { cuts, lessenedBy } = one;
	if (cuts.length === 0 && !lessenedBy) return undefined;
	return { portion: leftPortion(one), cuts, lessenedBy };
}

function leftPortion({ word: { reach, isOfAll }, cuts, lessenedBy }: Followed): Portion | undefined {
	return cuts.at(-1)?.to ?? (isOfAll && lessenedBy ? 'most' : portionOf(reach));
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
function listBeside(beside: CourseWriter['ended'], day: Day, isAtEnd: boolean): readonly Reach[] {
	return beside
		.filter(({ from, reach }) => {
			const { last } = reach.claim.said;
			return isAtEnd ? last <= day && from > day : last < day && from >= day;
		})
		.map(({ reach }) => reach);
}
