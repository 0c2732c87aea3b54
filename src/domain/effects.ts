/** What do later words make of earlier ones? Asked of every two that meet on a place, so each answer is kept. */

import { type AssertionTable, NO_DETAIL } from './assertion-table.ts';
import { type Effect, findEffect } from './clash.ts';

/** What sets words of one kind apart, by number: the place inside that lends them; of others, which part they mean. */
export interface Origin {
	/** `NOBODY` for words that are not lent from inside. */
	readonly lender: number;
	readonly detail: number;
}

/** Words with what is left of them. */
export interface Left extends Origin {
	readonly assertion: number;
	/** With the portion that is left. */
	readonly kind: number;
	/** The last day of saying. */
	readonly last: number;
}

/** Words as earlier ones meet them, on the day on which they begin to count. */
export interface Acting extends Origin {
	readonly assertion: number;
	readonly actingKind: number;
	/** The first day of saying. */
	readonly first: number;
}

export const NOBODY = -1;

export class Effects {
	readonly #table: AssertionTable;
	/** By the kind of the later words, then by that of the earlier and whether both have one origin; null for none. */
	readonly #known: (Effect | null | undefined)[][] = [];

	constructor(table: AssertionTable) {
		this.#table = table;
	}

	/** Undefined if nothing, or if `later` is not later. */
	find(later: Acting, earlier: Left): Effect | undefined {
		let row = this.#known[later.actingKind];
		if (!row) {
			row = [];
			this.#known[later.actingKind] = row;
		}
		const index = earlier.kind * 2 + (isOneOrigin(later, earlier) ? 1 : 0);
		const known = row[index];
		// Most words make nothing of most others, on whatever day.
		if (known === null || later.first <= earlier.last) return undefined;
		if (known) return known;
		const effect = findEffect(
			this.#table.toReach(later.assertion, later.actingKind),
			this.#table.toReach(earlier.assertion, earlier.kind),
		);
		row[index] = effect ?? null;
		return effect;
	}
}

export function lenderOf(assertion: number, kind: number, table: AssertionTable): number {
	return table.kinds.get(kind).lent === 'outwards' ? table.placeOf(assertion) : NOBODY;
}

/** What is lent from inside means no part. */
export function detailOf(assertion: number, kind: number, table: AssertionTable): number {
	return table.kinds.get(kind).lent === 'outwards' ? NO_DETAIL : table.detailOf(assertion);
}

/** Two that are lent go by who lends them; else they go by the part. */
export function isOneOrigin(a: Origin, b: Origin): boolean {
	return a.lender !== NOBODY && b.lender !== NOBODY ? a.lender === b.lender : a.detail === b.detail;
}
