/** What has become of an assertion on a place by one day? */

import type { Claim } from './claim.ts';
import type { Overtaking } from './clash.ts';
import type { PlaceId } from './place.ts';
import type { Portion } from './predicate.ts';
import type { Reach } from './reach.ts';

export interface Bearing {
	readonly reach: Reach;
	/** What is left of what was said; absent for forces. */
	readonly portion?: Portion;
	/** Later claims that took part of it away, each once, in order of saying. */
	readonly cuts: readonly Cut[];
	/** Words on a place inside because of which what was said of every part counts as said of most. */
	readonly lessenedBy?: { readonly claim: Claim; readonly place: PlaceId };
	/** Present if it no longer stands. */
	readonly overtaken?: { readonly by: Claim; readonly because: Overtaking };
}

export interface Cut {
	readonly by: Claim;
	readonly to: Portion;
}
