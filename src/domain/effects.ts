/** What do later words make of earlier ones? Asked of every two that meet on a place, so each answer is kept. */

import { type Effect, findEffect, toWords, type Words } from './clash.ts';
import type { PartyId } from './party.ts';
import { PORTIONS, type Portion, PREDICATES } from './predicate.ts';
import { BASES, type Reach } from './reach.ts';

/** Words with what is left of them. */
export interface Left {
	readonly reach: Reach;
	readonly portion: Portion | undefined;
	/** The same for words of one predicate, holder, portion and basis, that are lent the same way. */
	readonly kind: number;
}

export class Effects {
	readonly #holders = new Map<PartyId | undefined, number>();
	/** By the kind of the later words, then by that of the earlier and whether both have one origin; null for none. */
	readonly #known: (Effect | null | undefined)[][] = [];

	kindOf({ assertion, basis, lent }: Reach, portion: Portion | undefined): number {
		let holder = this.#holders.get(assertion.holder);
		if (holder === undefined) {
			holder = this.#holders.size;
			this.#holders.set(assertion.holder, holder);
		}
		let kind = holder * PREDICATES.length + PREDICATES.indexOf(assertion.predicate);
		kind =
			kind * (PORTIONS.length + 1) + (portion === undefined ? PORTIONS.length : PORTIONS.indexOf(portion));
		kind = kind * BASES.length + BASES.indexOf(basis);
		return kind * 3 + (lent === undefined ? 0 : lent === 'inwards' ? 1 : 2);
	}

	/** Undefined if nothing. @param later said on a later day. */
	find(later: Left, earlier: Left): Effect | undefined {
		const isOfOneOrigin = originOf(later.reach) === originOf(earlier.reach);
		const index = earlier.kind * 2 + (isOfOneOrigin ? 1 : 0);
		let row = this.#known[later.kind];
		if (!row) {
			row = [];
			this.#known[later.kind] = row;
		}
		let effect = row[index];
		if (effect === undefined) {
			effect = findEffect(wordsOf(later), wordsOf(earlier)) ?? null;
			row[index] = effect;
		}
		return effect ?? undefined;
	}
}

function wordsOf({ reach, portion }: Left): Words {
	return toWords(reach, portion);
}

/** What sets words of one kind apart: for those lent from inside the place, for others which part they mean. */
export function originOf({ assertion, lent }: Reach): string | undefined {
	return lent === 'outwards' ? assertion.place : assertion.detail;
}
