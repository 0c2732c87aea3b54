/** How do a great many claims travel from the worker to the page? In pieces that the page takes one by one, what many say alike but once. */

import type { Claim, Quote, StatementId } from '../domain/claim.ts';

/** What many claims have alike: of such values, a piece has but the numbers. All that has no list of its own. */
const ALIKE_BY_NAME: Readonly<Record<Exclude<keyof Claim, 'kind' | 'id' | 'quote' | 'note'>, true>> = {
	channel: true,
	words: true,
	about: true,
	mentions: true,
	meant: true,
	meansParty: true,
	notVerified: true,
	claimant: true,
	speaker: true,
	role: true,
	via: true,
	said: true,
	assertions: true,
	alternatives: true,
};
const ALIKE = Object.keys(ALIKE_BY_NAME) as readonly (keyof typeof ALIKE_BY_NAME)[];

/** Those, and the source of the quote. */
const WIDTH = ALIKE.length + 1;

/** So many claims are taken within a few milliseconds. */
const LENGTH = 2_000;

/** To be read after those before it. */
export interface Piece {
	readonly ids: readonly StatementId[];
	readonly exacts: readonly string[];
	readonly positions: readonly Quote['position'][];
	readonly notes: readonly Claim['note'][];
	/** Values that no piece before had; their numbers go on from these. */
	readonly added: readonly unknown[];
	/** By claim, then as they stand above. */
	readonly numbers: Int32Array<ArrayBuffer>;
}

export function* packClaims(claims: readonly Claim[]): Generator<Piece, void> {
	const known = new Map<unknown, number>();
	for (let from = 0; from < claims.length; from += LENGTH) {
		const some = claims.slice(from, from + LENGTH);
		const added: unknown[] = [];
		const numbers = new Int32Array(some.length * WIDTH);
		let at = 0;
		const put = (value: unknown) => {
			const key = Array.isArray(value) && value.length === 0 ? NONE : value;
			let number = known.get(key);
			if (number === undefined) {
				number = known.size;
				known.set(key, number);
				added.push(key);
			}
			numbers[at++] = number;
		};
		for (const claim of some) {
			put(claim.quote.source);
			for (const key of ALIKE) put(claim[key]);
		}
		yield {
			ids: some.map(({ id }) => id),
			exacts: some.map(({ quote }) => quote.exact),
			positions: some.map(({ quote }) => quote.position),
			notes: some.map(({ note }) => note),
			added,
			numbers,
		};
	}
}

const NONE: readonly never[] = [];

/** Takes the pieces in their order. */
export class ClaimUnpacker {
	readonly claims: Claim[] = [];
	readonly #values: unknown[] = [];

	add({ ids, exacts, positions, notes, added, numbers }: Piece): void {
		for (const value of added) this.#values.push(value);
		let at = 0;
		for (const [i, id] of ids.entries()) {
			const [exact, position, note] = [exacts[i], positions[i], notes[i]];
			const source = this.#values[numbers[at++] ?? 0];
			const claim: Record<string, unknown> = {
				kind: 'claim',
				id,
				quote: position ? { source, exact, position } : { source, exact },
			};
			for (const key of ALIKE) {
				const value = this.#values[numbers[at++] ?? 0];
				if (value !== undefined) claim[key] = value;
			}
			if (note !== undefined) claim['note'] = note;
			// As the worker had it.
			this.claims.push(claim as unknown as Claim);
		}
	}
}
