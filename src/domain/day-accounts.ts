/** What does every place look like on one day: each voice's account, and how the parties' compare? */

import type { Account } from './account.ts';
import type { Comparison } from './comparison.ts';
import type { PlaceId } from './place.ts';

export interface PlaceAccounts {
	readonly place: PlaceId;
	/** One of each party, in the dataset's order. */
	readonly accounts: readonly Account[];
	/** One of each observer, in the dataset's order: compared with nobody's. */
	readonly observed: readonly Account[];
	readonly comparison: Comparison;
}

/** Every place that carries accounts: the districts in scope, then the other asserted places. */
export type DayAccounts = ReadonlyMap<PlaceId, PlaceAccounts>;

/** Whether any words of the voice bear on the place, even if none of them stands. */
export function hasSpoken({ kind, overtaken }: Account): boolean {
	return kind !== 'silent' || overtaken.length > 0;
}
