/** Which place and day show each way in which accounts relate? */

import type { GroundIndex } from './bearing.ts';
import { COMPARISONS, type ComparisonKind } from './comparison.ts';
import { listAccountPlaces, listDays } from './dataset.ts';
import { addDays, type Day } from './day.ts';
import { type PlaceReading, readGround } from './reading.ts';

export interface ComparisonExample {
	readonly kind: ComparisonKind;
	readonly day: Day;
	readonly reading: PlaceReading;
}

/** How far examples are looked for: ground of many districts and days would keep a reader waiting. */
const LAST_DAYS = 7;
/** How many places are looked at, each as often as there are days; on the latest day all of them. */
const PLACES = 800;

/**
 * At most one a kind, in the order of `COMPARISONS`: the first place, in reading order, on the latest day that has
 * one. The day before anything was said counts, too; where nothing was said there is no example.
 */
export function listComparisonExamples(index: GroundIndex): readonly ComparisonExample[] {
	const found = new Map<ComparisonKind, ComparisonExample>();
	const days = listLastDays(index);
	const before = listDays(index.dataset)
		.slice(0, 1)
		.map((first) => addDays(first, -1));
	for (const day of [...days, ...before]) {
		for (const reading of readGround(day, index).values()) {
			const { kind } = reading.comparison;
			if (!found.has(kind)) found.set(kind, { kind, day, reading });
		}
		if (found.size === COMPARISONS.length) break;
	}
	return COMPARISONS.flatMap((kind) => found.get(kind) ?? []);
}

/** The last days on which something was said, the latest first: seven at most, fewer where there are many places. */
export function listLastDays({ dataset }: GroundIndex): readonly Day[] {
	const few = Math.max(1, Math.floor(PLACES / listAccountPlaces(dataset).length));
	return listDays(dataset).slice(-Math.min(LAST_DAYS, few)).reverse();
}
