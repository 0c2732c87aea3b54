/** What did a voice say of the places inside another, that still stands there and may gainsay what it said of all of that ground? */

import type { AssertionTable } from './assertion-table.ts';
import { countUntil, EVER } from './day.ts';
import type { Kind } from './kind.ts';
import type { PartyId } from './party.ts';
import { isAgainst, isControl } from './predicate.ts';
import { take } from './take.ts';
import { type WordList, WordListWriter } from './word-list.ts';

/** Of one class of words that stand on a day, the assertion of the one said last, or `NONE`; by the days on which any begins or ceases to stand. */
type Lane = Int32Array;

export const NONE = -1;

/**
 * Whether such a word gainsays another depends on sort and holder alone, and of those that stand the one said last is
 * the last to be earlier than anything: so one word a class and day is enough.
 */
export class InnerWords {
	/** The days on which something begins or ceases to stand, in order. */
	readonly days: readonly number[];
	readonly #held = new Map<PartyId, Lane>();
	readonly #against = new Map<PartyId, Lane>();
	readonly #table: AssertionTable;

	/** @param lists of places inside, each word as long as it stands. */
	constructor(lists: readonly WordList[], table: AssertionTable) {
		this.#table = table;
		const held = new Map<PartyId, WordListWriter>();
		const against = new Map<PartyId, WordListWriter>();
		const days = new Set<number>();
		for (const list of lists) {
			for (let i = 0; i < list.length; i++) {
				const { predicate, holder } = table.kinds.get(list.kindAt(i));
				const byHolder = isControl({ predicate }) ? held : isAgainst({ predicate }) ? against : undefined;
				if (!byHolder || holder === undefined) continue;
				const [assertion, until] = [list.assertionAt(i), list.untilAt(i)];
				take(byHolder, holder, newWriter).add(assertion, list.kindAt(i), until);
				days.add(table.lastDayOf(assertion)).add(until);
			}
		}
		days.delete(EVER);
		this.days = [...days].sort((a, b) => a - b);
		for (const [holder, words] of held) this.#held.set(holder, this.#toLane(words));
		for (const [holder, words] of against) this.#against.set(holder, this.#toLane(words));
	}

	/** By which day's words one asks for those of `day`. */
	turnOn(day: number): number {
		return countUntil(this.days, day) - 1;
	}

	/**
	 * Standing words that gainsay words on every part of the ground around, and are not earlier; the last.
	 * @param first the first day of saying of those words.
	 */
	find({ predicate, holder }: Kind, first: number, turn: number): number {
		if (holder === undefined || turn < 0) return NONE;
		let found = NONE;
		if (isControl({ predicate })) {
			found = this.#against.get(holder)?.[turn] ?? NONE;
			for (const [other, lane] of this.#held) {
				if (other !== holder) found = this.#later(found, lane[turn] ?? NONE);
			}
		} else found = this.#held.get(holder)?.[turn] ?? NONE;
		return found !== NONE && this.#table.lastDayOf(found) >= first ? found : NONE;
	}

	#later(a: number, b: number): number {
		if (a === NONE || b === NONE) return a === NONE ? b : a;
		return this.#table.compareSaying(a, b) < 0 ? b : a;
	}

	#toLane(words: WordListWriter): Lane {
		const inOrder = words.toSorted((a, b) => this.#table.compareSaying(a, b));
		/** By their place in that order. */
		const standing: number[] = [];
		let taken = 0;
		const lane = new Int32Array(this.days.length);
		for (const [turn, day] of this.days.entries()) {
			while (taken < inOrder.length && this.#table.lastDayOf(inOrder.assertionAt(taken)) <= day)
				standing.push(taken++);
			while (standing.length > 0 && inOrder.untilAt(standing.at(-1) ?? 0) <= day) standing.pop();
			const top = standing.at(-1);
			lane[turn] = top === undefined ? NONE : inOrder.assertionAt(top);
		}
		return lane;
	}
}

function newWriter(): WordListWriter {
	return new WordListWriter();
}
