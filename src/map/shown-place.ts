/** What do the map's layers need to know of a place: whose accounts are shown, and how it is filled? */

import type { PlaceReading } from '../domain/reading.ts';
import type { Fill } from '../symbol/fill.ts';

/** A place's reading with only the accounts that are shown. The comparison is of all parties. */
export interface ShownPlace extends PlaceReading {
	readonly fill: Fill;
}

/** All that one side of the map shows. */
export interface ShownPlaces {
	readonly districts: readonly ShownPlace[];
	/** Places above the districts, whose labels carry their signs. */
	readonly above: readonly ShownPlace[];
}
