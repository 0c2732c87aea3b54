/** What do later words make of earlier ones? Asked of every two that meet on a place, so each answer is kept. */

import { type Claim, isLater } from './claim.ts';
import { type Effect, findEffect, toWords } from './clash.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import { PORTIONS, type Portion, PREDICATES } from './predicate.ts';
import { BASES, type Reach } from './reach.ts';

interface Heard {
	readonly reach: Reach;
	readonly said: Claim['said'];
	/** What sets words of one kind apart. */
	readonly origin: Origin;
}

/** The place inside that lends the words; of others, which part they mean. */
export interface Origin {
	readonly lender: PlaceId | undefined;
	readonly detail: string | undefined;
}

/** Words with what is left of them. */
export interface Left extends Heard {
	readonly portion: Portion | undefined;
	/** The same for words of one predicate, holder, portion and basis, that are lent the same way. */
	readonly kind: number;
}

/** Words as earlier ones meet them, on the day on which they begin to count. */
export interface Acting extends Heard {
	readonly actingPortion: Portion | undefined;
	readonly actingKind: number;
}

export class Effects {
	readonly #holders = new Map<PartyId | undefined, number>();
	/** Numbered as they come: they are few among those that could be, and the answers lie close together. */
	readonly #kinds = new Map<number, number>();
	/** By the kind of the later words, then by that of the earlier and whether both have one origin; null for none. */
	readonly #known: (Effect | null | undefined)[][] = [];

	kindOf({ assertion, basis, lent }: Reach, portion: Portion | undefined): number {
		const holder = numberOf(assertion.holder, this.#holders);
		let kind = holder * PREDICATES.length + PREDICATES.indexOf(assertion.predicate);
		kind =
			kind * (PORTIONS.length + 1) + (portion === undefined ? PORTIONS.length : PORTIONS.indexOf(portion));
		kind = kind * BASES.length + BASES.indexOf(basis);
		return numberOf(kind * 3 + (lent === undefined ? 0 : lent === 'inwards' ? 1 : 2), this.#kinds);
	}

	/** Undefined if nothing, or if `later` is not later. */
	find(later: Acting, earlier: Left): Effect | undefined {
		let row = this.#known[later.actingKind];
		if (!row) {
			row = [];
			this.#known[later.actingKind] = row;
		}
		const index = earlier.kind * 2 + (isOneOrigin(later.origin, earlier.origin) ? 1 : 0);
		const known = row[index];
		// Most words make nothing of most others, on whatever day.
		if (known === null || !isLater(later, earlier)) return undefined;
		if (known) return known;
		const effect = findEffect(
			toWords(later.reach, later.actingPortion),
			toWords(earlier.reach, earlier.portion),
		);
		row[index] = effect ?? null;
		return effect;
	}
}

/** By the order in which they come. */
function numberOf<T>(one: T, numbers: Map<T, number>): number {
	const known = numbers.get(one);
	if (known !== undefined) return known;
	const number = numbers.size;
	numbers.set(one, number);
	return number;
}

export function originOf({ assertion, lent }: Reach): Origin {
	return lent === 'outwards'
		? { lender: assertion.place, detail: undefined }
		: { lender: undefined, detail: assertion.detail };
}

/** Two that are lent go by who lends them; else they go by the part, and what is lent means none. */
export function isOneOrigin(a: Origin, b: Origin): boolean {
	return a.lender && b.lender ? a.lender === b.lender : a.detail === b.detail;
}
