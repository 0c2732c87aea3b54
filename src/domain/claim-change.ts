/** What do the claims of a dataset say that those of an earlier one did not? */

import type { Claim } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import { isSame } from './is-same.ts';

export interface ClaimChange {
	/** The later ones; where they say the same, the earlier's own. */
	readonly claims: readonly Claim[];
	readonly gone: readonly Claim[];
	/** What comes anew under the same id included. */
	readonly come: readonly Claim[];
}

/** Both lists are by id. */
export function compareClaims(later: readonly Claim[], earlier: readonly Claim[]): ClaimChange {
	const gone: Claim[] = [];
	const come: Claim[] = [];
	let at = 0;
	const claims = later.map((claim) => {
		let known = earlier[at];
		// Most are the very same: of them, not even the ids are read.
		if (known === claim) {
			at++;
			return claim;
		}
		while (known && known.id !== claim.id && compareIds(known.id, claim.id) < 0) {
			gone.push(known);
			known = earlier[++at];
		}
		if (known?.id === claim.id) {
			at++;
			if (isSame(known, claim)) return known;
			gone.push(known);
		}
		come.push(claim);
		return claim;
	});
	return { claims, gone: [...gone, ...earlier.slice(at)], come };
}
