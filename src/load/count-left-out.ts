/** How many records of a dataset are not shown, since they could not be read? */

import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Path, Problem } from './problem.ts';
import { CLAIM_LINES } from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';
import { recordOf } from './record-of.ts';
import { listAt, textAt, valueAt } from './value-at.ts';

const LISTS: readonly Path[] = [
	['parties'],
	['observers'],
	['gazetteer', 'features'],
	['boundaries', 'features'],
	['neighbours', 'features'],
	['valley', 'features'],
	['sources'],
	['claims'],
	['context'],
];

/** Of all that it has written down. */
export function countRecords(raw: unknown): number {
	return LISTS.reduce((sum, path) => sum + listAt(raw, ...path).length, 0);
}

/** @param problems of all kinds. @param dataset what is shown of it. */
export function countLeftOut(
	{ raw, problems: unreadable }: RawDataset,
	problems: readonly Problem[],
	dataset: Dataset,
): number {
	const { places, sources, parties, observers, claims, context, basemap } = dataset;
	const { neighbours, lines, passes } = basemap;
	const drawn = listAt(raw, 'boundaries', 'features').filter(
		(feature) => places.get(textAt(feature, 'id') as PlaceId)?.boundary,
	);
	const shown = [drawn, parties, observers, claims, context];
	const features = [neighbours, lines, passes].map((collection) => collection.features);
	const count = [...shown, ...features].reduce((sum, { length }) => sum + length, places.size + sources.size);
	// A line that is not JSON is no record yet.
	const unread = unreadable.filter(({ file, path }) => file === CLAIM_LINES && path !== '');
	return Math.max(0, countRecords(raw) - count) + unread.length + countParts(raw, problems);
}

/** What has no place among the records: faulty parts of the whole, parts that are no list, lists under a name that nobody knows. */
function countParts(raw: unknown, problems: readonly Problem[]): number {
	const faults = problems.filter(({ at, isSlight }) => !isSlight && at.length > 0 && !isOfRecord(at));
	// A list that is faulty as a whole may have been meant as records.
	const whole = new Set(faults.flatMap(({ at }) => (at.length === 1 ? at : [])));
	const parts = new Set(faults.filter(({ at: [key = ''] }) => !whole.has(key)).map(({ at }) => recordOf(at)));
	const counts = [...whole].map((key) => {
		const part = valueAt(raw, key);
		return Array.isArray(part) ? part.length : Number(part !== undefined);
	});
	return counts.reduce((sum, one) => sum + one, parts.size);
}

function isOfRecord(at: Path): boolean {
	return LISTS.some((list) => at.length > list.length && list.every((key, i) => at[i] === key));
}
