/** Which words are on a place, and until when? In columns of numbers: they are kept for as long as the dataset is. */

import { EVER } from './day.ts';
import { NumberWriter } from './number-writer.ts';

/** How many numbers each has in the columns: its assertion, its kind, and the day from which it is there no longer. */
const FACTS = 3;

export class WordList {
	readonly length: number;
	readonly #facts: Int32Array;

	constructor(facts: Int32Array) {
		this.length = facts.length / FACTS;
		this.#facts = facts;
	}

	assertionAt(at: number): number {
		return this.#facts[at * FACTS] ?? 0;
	}

	kindAt(at: number): number {
		return this.#facts[at * FACTS + 1] ?? 0;
	}

	/** `EVER` for words that stay. */
	untilAt(at: number): number {
		return this.#facts[at * FACTS + 2] ?? EVER;
	}
}

export const NO_WORDS = new WordList(new Int32Array(0));

/** What a list is made from. */
export class WordListWriter {
	readonly #facts: NumberWriter;

	/** @param length how many are expected. */
	constructor(length = 32) {
		this.#facts = new NumberWriter(length * FACTS);
	}

	add(assertion: number, kind: number, until = EVER): void {
		this.#facts.push(assertion);
		this.#facts.push(kind);
		this.#facts.push(until);
	}

	/** Those of another list. */
	addAll(list: WordList): void {
		for (let i = 0; i < list.length; i++) this.add(list.assertionAt(i), list.kindAt(i), list.untilAt(i));
	}

	/** As they came. */
	toList(): WordList {
		return this.#facts.length === 0 ? NO_WORDS : new WordList(this.#facts.toColumn());
	}

	/** @param compare two assertions, by number. */
	toSorted(compare: (one: number, other: number) => number): WordList {
		const list = this.toList();
		const order = Array.from({ length: list.length }, (_, at) => at);
		if (order.every((at) => at === 0 || compare(list.assertionAt(at - 1), list.assertionAt(at)) <= 0))
			return list;
		order.sort((a, b) => compare(list.assertionAt(a), list.assertionAt(b)));
		const sorted = new WordListWriter(list.length);
		for (const at of order) sorted.add(list.assertionAt(at), list.kindAt(at), list.untilAt(at));
		return sorted.toList();
	}
}
