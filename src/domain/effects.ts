/** What do later words make of earlier ones? Asked of every pair that meets on a place, so each answer is kept. */

import { isLater } from './claim.ts';
import { type Effect, findEffect, type Words } from './clash.ts';

/** Words, and by which of their traits others judge them. */
export interface Rated {
	readonly words: Words;
	/** The same for words of the same predicate, holder, portion and basis, and lent the same way. */
	readonly kind: number;
}

/** More kinds than any dataset has. */
const KINDS = 2 ** 20;

export class Effects {
	readonly #kinds = new Map<string, number>();
	readonly #known = new Map<number, Effect | undefined>();

	rate(words: Words): Rated {
		const { assertion, portion, basis, lent } = words;
		const key = `${assertion.predicate} ${assertion.holder} ${portion} ${basis} ${lent}`;
		const kind = this.#kinds.get(key) ?? this.#kinds.size;
		if (kind === this.#kinds.size) this.#kinds.set(key, kind);
		return { words, kind };
	}

	/** Undefined if nothing, or if it is not later. */
	find(later: Rated, earlier: Rated): Effect | undefined {
		if (!isLater(later.words.claim, earlier.words.claim)) return undefined;
		const alike = Number(originOf(later.words) === originOf(earlier.words));
		const key = (later.kind * KINDS + earlier.kind) * 2 + alike;
		const known = this.#known.get(key);
		if (known !== undefined || this.#known.has(key)) return known;
		const effect = findEffect(later.words, earlier.words);
		this.#known.set(key, effect);
		return effect;
	}
}

/** What sets words of one kind apart: of those lent from inside the place, of others which part they mean. */
export function originOf({ assertion, lent }: Words): string | undefined {
	return lent === 'outwards' ? assertion.place : assertion.detail;
}
