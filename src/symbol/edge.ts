/** How firmly is a district outlined? By the most direct words of its account. */

import type { Account } from '../domain/account.ts';

/**
 * `named`: the account rests on words that name the district; `inferred`: the words name no holder; `plain`: they are of
 * ground around it or of places inside it, or there are none.
 */
export type Edge = 'named' | 'inferred' | 'plain';

/** As they are drawn: of a border that two share, the stronger line lies above. */
export const EDGES: readonly Edge[] = ['plain', 'named', 'inferred'];

export function edgeOf({ kind, basis, standing }: Account): Edge {
	if (basis === 'inferred') return 'inferred';
	const isNamed =
		kind === 'mixed' ? standing.some(({ reach }) => reach.basis === 'named') : basis === 'named';
	return isNamed ? 'named' : 'plain';
}
