/** Which assertions are there, and what do the rules ask of each? By number: words are followed by the million, and numbers that lie side by side are read faster than objects that lie anywhere. */

import type { Assertion, Claim } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import type { Dataset } from './dataset.ts';
import { OPEN, toDayNumber } from './day.ts';
import { KindTable } from './kind.ts';
import { NumberWriter } from './number-writer.ts';
import { Numbering } from './numbering.ts';
import type { PlaceId } from './place.ts';
import type { Reach } from './reach.ts';

/** How many numbers each assertion has in the columns: the first and the last day of saying, its place, and which part it means. */
const FACTS = 4;

/** So many claims may be gone before numbering anew is thought of. */
const SPARE = 1_000;

/** Words that mean no part of their own. */
export const NO_DETAIL = 0;

/**
 * Written as claims come, and shared by the grounds of a dataset that changes: what has a number keeps it. What is gone
 * stays until all is numbered anew.
 */
export class AssertionTable {
	readonly kinds = new KindTable();
	readonly #claims: Claim[] = [];
	readonly #assertions: Assertion[] = [];
	/** How many claims ever came. */
	#come = 0;
	/** Few leave out anything. */
	readonly #excepting = new Map<number, Assertion>();
	readonly #places = new Numbering<PlaceId>();
	readonly #details = new Numbering<string | undefined>([undefined]);
	readonly #facts = new NumberWriter();
	/** So many come by id. */
	#inOrder = 0;

	/** @returns the number of the claim's first assertion; those of the others follow. */
	add(claim: Claim): number {
		this.#come += 1;
		const first = this.#claims.length;
		const isInOrder = this.#inOrder === first && isNext(claim, this.#claims.at(-1));
		for (const assertion of claim.assertions) {
			this.#claims.push(claim);
			if (assertion.except.length > 0) this.#excepting.set(this.#assertions.length, assertion);
			this.#assertions.push(assertion);
			this.#writeFacts(claim, assertion);
		}
		if (isInOrder) this.#inOrder = this.#claims.length;
		return first;
	}

	/** True if most of what has a number is gone from the dataset, so that numbering anew is worth it. */
	isWorn({ claims }: Pick<Dataset, 'claims'>): boolean {
		return this.#come > 2 * claims.length + SPARE;
	}

	/** @throws if there is no such number. */
	claimOf(number: number): Claim {
		return found(this.#claims[number], number);
	}

	/** @throws if there is no such number. */
	assertionOf(number: number): Assertion {
		return found(this.#assertions[number], number);
	}

	/** The assertion, if it leaves out anything. */
	findExcepting(number: number): Assertion | undefined {
		return this.#excepting.get(number);
	}

	/** `OPEN` for an open beginning. */
	firstDayOf(number: number): number {
		return this.#facts.at(number * FACTS) ?? OPEN;
	}

	lastDayOf(number: number): number {
		return this.#facts.at(number * FACTS + 1) ?? OPEN;
	}

	placeOf(number: number): number {
		return this.#facts.at(number * FACTS + 2) ?? 0;
	}

	/** Which part is meant; `NO_DETAIL` if they do not say. */
	detailOf(number: number): number {
		return this.#facts.at(number * FACTS + 3) ?? NO_DETAIL;
	}

	/** An assertion as words of some kind on a place. */
	toReach(number: number, kind: number): Reach {
		const { basis, portion, hasException, lent } = this.kinds.get(kind);
		const [claim, assertion] = [this.claimOf(number), this.assertionOf(number)];
		return { claim, assertion, basis, portion, hasException, lent };
	}

	/** True if all of `one` was said after all of `other`. */
	isLater(one: number, other: number): boolean {
		return this.firstDayOf(one) > this.lastDayOf(other);
	}

	/** By the last day of saying. */
	compareDays(one: number, other: number): number {
		return this.lastDayOf(one) - this.lastDayOf(other);
	}

	/** By id, then by the order in the claim. */
	compare(one: number, other: number): number {
		if (one < this.#inOrder && other < this.#inOrder) return one - other;
		return compareIds(this.claimOf(one).id, this.claimOf(other).id) || one - other;
	}

	/** Negative if `other` was said on a later day; on the same, with a lower id; by the same claim, of a place with a lower id. */
	compareSaying(one: number, other: number): number {
		const days = this.compareDays(one, other);
		if (days !== 0) return days;
		if (this.claimOf(one) !== this.claimOf(other)) return this.compare(other, one);
		return compareIds(this.assertionOf(other).place, this.assertionOf(one).place);
	}

	#writeFacts({ said }: Claim, { place, detail }: Assertion): void {
		this.#facts.push(said.first === null ? OPEN : toDayNumber(said.first));
		this.#facts.push(toDayNumber(said.last));
		this.#facts.push(this.#places.of(place));
		this.#facts.push(this.#details.of(detail));
	}
}

function isNext(claim: Claim, previous: Claim | undefined): boolean {
	return previous === undefined || compareIds(previous.id, claim.id) < 0;
}

function found<T>(one: T | undefined, number: number): T {
	if (one === undefined) throw new Error(`No assertion of number ${number}`);
	return one;
}
