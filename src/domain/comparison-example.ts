/** Which place and day show each way in which accounts relate? */

import type { GroundIndex } from './bearing.ts';
import { COMPARISONS, type ComparisonKind } from './comparison.ts';
import { listDays } from './dataset.ts';
import { addDays, type Day } from './day.ts';
import { type PlaceReading, readGround } from './reading.ts';

export interface ComparisonExample {
	readonly kind: ComparisonKind;
	readonly day: Day;
	readonly reading: PlaceReading;
}

/** How far examples are looked for: ground of many districts and days would keep a reader waiting. */
const LAST_DAYS = 7;

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

/** At most the last seven days on which something was said, the latest first. */
export function listLastDays({ dataset }: GroundIndex): readonly Day[] {
	return listDays(dataset).slice(-LAST_DAYS).reverse();
}
