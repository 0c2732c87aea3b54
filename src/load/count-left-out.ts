/** How many records of a dataset are not shown, since they could not be read? */

import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import { CLAIM_LINES } from './join-folder.ts';
import { listAt, textAt } from './outline.ts';
import type { Path } from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';

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

/** @param dataset what is shown of it. */
export function countLeftOut({ raw, problems }: RawDataset, dataset: Dataset): number {
	const { places, sources, parties, observers, claims, context, basemap } = dataset;
	const { neighbours, lines, passes } = basemap;
	const drawn = listAt(raw, 'boundaries', 'features').filter(
		(feature) => places.get(textAt(feature, 'id') as PlaceId)?.boundary,
	);
	const shown = [drawn, parties, observers, claims, context];
	const features = [neighbours, lines, passes].map((collection) => collection.features);
	const count = [...shown, ...features].reduce((sum, { length }) => sum + length, places.size + sources.size);
	// A line that is not JSON is no record yet.
	const unread = problems.filter(({ file, path }) => file === CLAIM_LINES && path !== '');
	return Math.max(0, countRecords(raw) - count) + unread.length;
}
