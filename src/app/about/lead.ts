/** Where does an example lead? To its passage, or to a place, on the day that it is taken from. */

import type { StatementId } from '../../domain/claim.ts';
import type { Day } from '../../domain/day.ts';
import type { PlaceId } from '../../domain/place.ts';

export type Lead =
	/** Context belongs to no day. */
	{ readonly claim: StatementId; readonly day?: Day } | { readonly place: PlaceId; readonly day: Day };
