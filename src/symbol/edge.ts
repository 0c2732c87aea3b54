/** How firmly is a district outlined? By the most direct words shown of it. */

import type { Account } from '../domain/account.ts';

/** `named`: an account shown rests on words that name the district; `inherited`: only on words about ground around it or places inside it, or on an inferred holder; `blank`: nobody shown spoke of it. */
export type Edge = 'named' | 'inherited' | 'blank';

/** @param accounts those shown, of one place. */
export function edgeOf(accounts: readonly Account[]): Edge {
	const bases = accounts.flatMap(({ kind, basis, standing }) => {
		if (kind === 'mixed') return standing.map(({ reach }) => reach.basis);
		return basis === undefined ? [] : [basis];
	});
	if (bases.includes('named')) return 'named';
	return bases.length > 0 ? 'inherited' : 'blank';
}

/** Stroke widths in CSS pixels. */
export const EDGE_WIDTH: Readonly<Record<Edge, number>> = { named: 2, inherited: 0.75, blank: 0.75 };
