/** What becomes of a voice's words on one place? One pass over the days on which something is said, or ceases to stand inside. */

import type { AssertionTable } from './assertion-table.ts';
import { countWhile } from './count-while.ts';
import { Course, type CourseWriter } from './course.ts';
import { EVER } from './day.ts';
import { type Effects, isOneOrigin } from './effects.ts';
import { FollowedWord } from './followed-word.ts';
import { Holders } from './holders.ts';
import { type InnerWords, NONE } from './inner-words.ts';
import { comparePortions, type Portion } from './predicate.ts';
import type { WordList } from './word-list.ts';

/** What all words are followed by. */
export interface Following {
	readonly table: AssertionTable;
	readonly effects: Effects;
	/** One for all courses, which are written one after the other. */
	readonly writer: CourseWriter;
}

/**
 * Decisions are taken once, on the day on which the later words count. Only where words that were lent go again, and
 * had bitten others or kept them lessened, is what still stands of these worked out anew from what is lent then; what
 * was overtaken stays so.
 * @param own a place's own words.
 * @param lent what is lent to it until a day.
 */
export function followWords(
	own: WordList,
	lent: readonly WordList[],
	inner: InnerWords,
	following: Following,
): Course {
	return new Follower(own, lent, inner, following).follow();
}

/** Words seen as overtaken, and from which day. */
interface Ended {
	readonly word: FollowedWord;
	readonly from: number;
}

class Follower {
	readonly #inner: InnerWords;
	readonly #table: AssertionTable;
	readonly #effects: Effects;
	/** By the day on which they begin to count, then by id, then as in their claim. */
	readonly #words: readonly FollowedWord[];
	/** Those that are lent for a time, by the day on which they go. */
	readonly #leaving: readonly FollowedWord[];
	readonly #course: CourseWriter;
	readonly #ended: Ended[] = [];
	readonly #nothing: Holders;
	#open: FollowedWord[] = [];

	constructor(
		own: WordList,
		lent: readonly WordList[],
		inner: InnerWords,
		{ table, effects, writer }: Following,
	) {
		this.#inner = inner;
		this.#table = table;
		this.#effects = effects;
		this.#nothing = new Holders(table, () => NO_WORDS);
		const words: FollowedWord[] = [];
		for (const list of [own, ...lent]) {
			for (let i = 0; i < list.length; i++) {
				words.push(this.#toWord(words.length, list, i));
			}
		}
		const bySaying = (a: FollowedWord, b: FollowedWord) =>
			a.last - b.last || table.compare(a.assertion, b.assertion);
		this.#words = words.sort(bySaying);
		this.#course = writer;
		writer.clear();
		this.#leaving = words.filter(({ until }) => until !== EVER).sort(byLastLent);
	}

	#toWord(number: number, list: WordList, at: number): FollowedWord {
		const { kinds } = this.#table;
		const [assertion, kind] = [list.assertionAt(at), list.kindAt(at)];
		const words = kinds.get(kind);
		const [first, last] = [this.#table.firstDayOf(assertion), this.#table.lastDayOf(assertion)];
		const isLessened =
			words.isOfEveryPart &&
			(words.hasException || this.#inner.find(words, first, this.#inner.turnOn(last)) !== NONE);
		const actingKind = isLessened ? kinds.withPortion(kind, 'most') : kind;
		return new FollowedWord(
			{ number, assertion, said: kind, until: list.untilAt(at), actingKind },
			this.#table,
		);
	}

	follow(): Course {
		const [words, leaving] = [this.#words, this.#leaving];
		const innerDays = words.some(({ isOfAll }) => isOfAll) ? this.#inner.days : [];
		let [said, left, within] = [0, 0, 0];
		for (;;) {
			const day = earliest(words[said]?.last, leaving[left]?.until, innerDays[within]);
			if (day === EVER) return new Course(this.#course, this.#table);
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
	#leave(gone: readonly FollowedWord[], day: number): void {
		const open = this.#open.filter(({ until }) => until > day);
		for (const word of gone) this.#endOf(word);
		for (const word of this.#open) if (word.until <= day) this.#endOf(word);
		this.#open = open;
		if (!gone.some(({ hasBitten }) => hasBitten) && !open.some(({ isKept }) => isKept)) return;
		for (const word of open) this.#endOf(word);
		const anew = this.#followAnew(open, day);
		this.#endOvertaken(anew, day);
		this.#open = anew.filter(isOpen);
	}

	#takeDay(arriving: readonly FollowedWord[], day: number): void {
		const overtaken = this.#takeTurn(this.#open, arriving, arriving, day, NOTHING_BESIDE);
		this.#endOvertaken(overtaken, day);
		for (const word of this.#open) {
			if (word.hasChanged) this.#endOf(word);
			word.hasChanged = false;
			word.at ??= this.#course.begin(word.assertion, word.said, word.remains(this.#table));
		}
	}

	#endOf(word: FollowedWord): void {
		if (word.at !== undefined) this.#course.end(word.at);
		word.at = undefined;
	}

	#endOvertaken(words: readonly FollowedWord[], from: number): void {
		for (const word of words) {
			if (!word.overtaken) continue;
			this.#endOf(word);
			const { by, because } = word.overtaken;
			this.#ended.push({ word, from });
			this.#course.overtake(word.assertion, word.said, by, because, word.remains(this.#table));
		}
	}

	/** The same words from the first of them on, among those that are there on `day`. */
	#followAnew(open: readonly FollowedWord[], day: number): readonly FollowedWord[] {
		const fresh = new Map(open.map((word) => [word.number, new FollowedWord(word, this.#table)]));
		const first = open.reduce((earlier, { last }) => Math.min(earlier, last), day);
		const beside = this.#listEndedFrom(first).filter(({ word: { until } }) => until > day);
		const [words, leaving, innerDays] = [this.#words, this.#leaving, this.#inner.days];
		let said = countWhile(words, ({ last }) => last < first);
		let left = countWhile(leaving, ({ until }) => until < first);
		let within = countWhile(innerDays, (one) => one < first);
		const followed: FollowedWord[] = [];
		const still: FollowedWord[] = [];
		for (;;) {
			const one = earliest(words[said]?.last, leaving[left]?.until, innerDays[within]);
			if (one >= day) return followed;
			const from = said;
			while (words[said]?.last === one) said += 1;
			while (leaving[left]?.until === one) left += 1;
			if (innerDays[within] === one) within += 1;
			const actors = words.slice(from, said).filter(({ until }) => until > day);
			const arriving = actors.flatMap(({ number }) => fresh.get(number) ?? []);
			this.#takeTurn(still, arriving, actors, one, beside);
			followed.push(...arriving);
		}
	}

	/** Words that were seen as overtaken from some day on, or later. */
	#listEndedFrom(day: number): readonly Ended[] {
		return this.#ended.slice(countWhile(this.#ended, ({ from }) => from < day));
	}

	/**
	 * @param open of which the arriving become part, and the overtaken no longer are.
	 * @param beside words that are followed no more, since they have been seen as overtaken.
	 * @returns what is overtaken of `open`.
	 */
	#takeTurn(
		open: FollowedWord[],
		arriving: readonly FollowedWord[],
		actors: readonly FollowedWord[],
		day: number,
		beside: readonly Ended[],
	): readonly FollowedWord[] {
		const turn = this.#inner.turnOn(day);
		const isLessened = open.some(hasLess);
		if (actors.length === 0 && !isLessened) {
			for (const word of open) this.#settle(word, turn, this.#nothing);
			return NO_WORDS;
		}
		const before = isLessened ? this.#holdersAmong(open, beside, day, false) : this.#nothing;
		const acting = listDistinct(actors);
		for (const word of open) this.#decide(word, acting, turn, before);
		const overtaken = takeOvertaken(open);
		for (const word of arriving) open.push(word);
		const after = isLessened ? this.#holdersAmong(open, beside, day, true) : this.#nothing;
		for (const word of open) this.#settle(word, turn, after);
		return overtaken;
	}

	/** As of the beginning or the end of a day. */
	#holdersAmong(
		open: readonly FollowedWord[],
		beside: readonly Ended[],
		day: number,
		isAtEnd: boolean,
	): Holders {
		return new Holders(this.#table, () => [...open, ...listBeside(beside, day, isAtEnd)]);
	}

	/** What the words of a day make of an earlier one. */
	#decide(word: FollowedWord, acting: readonly FollowedWord[], turn: number, before: Holders): void {
		this.#settle(word, turn, before);
		let bites: readonly { readonly by: FollowedWord; readonly to: Portion }[] = NO_BITES;
		for (const by of acting) {
			const effect = this.#effects.find(by, word);
			if (!effect) continue;
			word.hasChanged = true;
			if ('because' in effect) {
				word.overtaken = { by: by.assertion, because: effect.because };
				return;
			}
			bites = [...bites, { by, to: effect.to }];
		}
		if (bites.length === 0) return;
		for (const { by, to } of bites.toSorted((a, b) => comparePortions(a.to, b.to))) {
			const { portion } = this.#table.kinds.get(word.kind);
			if (portion === undefined || comparePortions(to, portion) <= 0) continue;
			by.hasBitten = true;
			word.cuts = [...word.cuts, { by: this.#table.claimOf(by.assertion), to }];
			word.change(this.#table);
		}
	}

	/** Whether what was said of every part counts as said of most, beside what stands. */
	#settle(word: FollowedWord, turn: number, standing: Holders): void {
		if (!word.isOfAll) return;
		const { lessenedBy } = word;
		const said = this.#table.kinds.get(word.said);
		const found = this.#inner.find(said, word.first, turn);
		if (found !== NONE) {
			const claim = this.#table.claimOf(found);
			const { place } = this.#table.assertionOf(found);
			if (lessenedBy?.claim === claim && lessenedBy.place === place) return;
			word.lessenedBy = { claim, place };
		} else {
			if (!lessenedBy) return;
			if (standing.gainsays(said)) {
				word.isKept = true;
				return;
			}
			word.lessenedBy = undefined;
		}
		word.change(this.#table);
	}
}

const NO_BITES: readonly never[] = [];
const NO_WORDS: readonly never[] = [];
const NOTHING_BESIDE: readonly Ended[] = [];

/** The first of each kind: what else is said alike on a day changes nothing. */
function listDistinct(words: readonly FollowedWord[]): readonly FollowedWord[] {
	if (words.length < 2) return words;
	const distinct: FollowedWord[] = [];
	for (const word of words) if (!distinct.some((one) => isAlike(one, word))) distinct.push(word);
	return distinct;
}

/** Leaves those that are still open. @returns the others. */
function takeOvertaken(words: FollowedWord[]): readonly FollowedWord[] {
	if (words.every(isOpen)) return NO_WORDS;
	const overtaken: FollowedWord[] = [];
	let kept = 0;
	for (const word of words) {
		if (isOpen(word)) words[kept++] = word;
		else overtaken.push(word);
	}
	words.length = kept;
	return overtaken;
}

function isAlike(one: FollowedWord, other: FollowedWord): boolean {
	return one.actingKind === other.actingKind && one.first === other.first && isOneOrigin(one, other);
}

function hasLess({ lessenedBy }: FollowedWord): boolean {
	return lessenedBy !== undefined;
}

function isOpen({ overtaken }: FollowedWord): boolean {
	return overtaken === undefined;
}

/** Words seen as overtaken later, as of the beginning or the end of an earlier day. */
function listBeside(beside: readonly Ended[], day: number, isAtEnd: boolean): readonly FollowedWord[] {
	return beside
		.filter(({ from, word: { last } }) => (isAtEnd ? last <= day && from > day : last < day && from >= day))
		.map(({ word }) => word);
}

function byLastLent(a: FollowedWord, b: FollowedWord): number {
	return a.until - b.until;
}

/** `EVER`, if there is none. */
function earliest(said = EVER, left = EVER, within = EVER): number {
	return Math.min(said, left, within);
}
