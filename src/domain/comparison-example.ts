/** Which place and day show each way in which accounts relate? */

import { COMPARISONS, type ComparisonKind } from './comparison.ts';
import { addDays, type Day } from './day.ts';
import type { PlaceAccounts } from './day-accounts.ts';
import type { Ground } from './ground.ts';

export interface ComparisonExample {
	readonly kind: ComparisonKind;
	readonly day: Day;
	readonly there: PlaceAccounts;
}

/** How far examples are looked for: ground of many districts and days would keep a reader waiting. */
const LAST_DAYS = 7;
/** How many places are looked at, each as often as there are days; on the latest day all of them. */
const PLACES = 800;

/**
 * At most one a kind, in the order of `COMPARISONS`: the first place, in reading order, on the latest day that has
 * one. The day before anything was said counts, too; where nothing was said there is no example.
 */
export function listComparisonExamples(ground: Ground): readonly ComparisonExample[] {
	const found = new Map<ComparisonKind, ComparisonExample>();
	const days = listLastDays(ground);
	const before = ground.days.slice(0, 1).map((first) => addDays(first, -1));
	for (const day of [...days, ...before]) {
		for (const there of ground.on(day).values()) {
			const { kind } = there.comparison;
			if (!found.has(kind)) found.set(kind, { kind, day, there });
		}
		if (found.size === COMPARISONS.length) break;
	}
	return COMPARISONS.flatMap((kind) => found.get(kind) ?? []);
}

/** The last days on which something was said, the latest first: seven at most, fewer where there are many places. */
export function listLastDays({ accountPlaces, days }: Ground): readonly Day[] {
	const few = Math.max(1, Math.floor(PLACES / accountPlaces.length));
	return days.slice(-Math.min(LAST_DAYS, few)).reverse();
}
