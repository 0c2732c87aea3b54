/** What does every place look like on one day: each party's account, and how they compare? */

import { type Account, listAccounts } from './account.ts';
import type { GroundIndex } from './bearing.ts';
import { type Comparison, compareAccounts } from './comparison.ts';
import { listAccountPlaces } from './dataset.ts';
import type { Day } from './day.ts';
import type { PlaceId } from './place.ts';

export interface PlaceReading {
	readonly place: PlaceId;
	/** One of each party, in party order. */
	readonly accounts: readonly Account[];
	readonly comparison: Comparison;
}

/** Every place that carries accounts: the districts in scope, then the asserted places above them. */
export type Reading = ReadonlyMap<PlaceId, PlaceReading>;

/** @param places those that carry accounts, unless others are to be read beside them. */
export function readGround(
	day: Day,
	index: GroundIndex,
	places: readonly PlaceId[] = listAccountPlaces(index.dataset),
): Reading {
	const readings = places.map((place) => {
		const accounts = listAccounts(place, day, index);
		return [place, { place, accounts, comparison: compareAccounts(accounts) }] as const;
	});
	return new Map(readings);
}
