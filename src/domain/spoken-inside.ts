/** Which places inside a district are spoken of by a day? */

import { listPlacesOf, type Statement } from './claim.ts';
import { listStatements } from './dataset.ts';
import type { Day } from './day.ts';
import type { Ground } from './ground.ts';
import { findGroundAround, type PlaceId } from './place.ts';

/** Places that passages assert something of, except or mention, whoever says it; in the order of the passages. */
export function listSpokenInside(district: PlaceId, day: Day, { dataset }: Ground): readonly PlaceId[] {
	const { places, colouredLevel } = dataset;
	const spoken = new Set<PlaceId>();
	for (const one of listStatements(dataset)) {
		if (isSaidBy(one, day)) for (const place of listPlacesOf(one)) spoken.add(place);
	}
	return [...spoken].filter((place) => findGroundAround(place, colouredLevel, places) === district);
}

/** True if a claim was said by `day`, that day included; context has no day, and counts on each. */
export function isSaidBy(statement: Statement, day: Day): boolean {
	return statement.kind === 'context' || statement.said.last <= day;
}
