/** How do a folder of data and the stored sources become the one checked file that the page fetches? */

import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../domain/dataset.ts';
import { listPlacesAbove } from '../domain/dataset.ts';
import { dissolve, positionWithin } from '../domain/geometry.ts';
import { isWithin } from '../domain/place.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkToponyms } from './check-toponyms.ts';
import { listAt } from './outline.ts';
import { parseDataset } from './parse-dataset.ts';
import { inFolder, type Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { readRecords } from './records.ts';

/** `json`: the built file's content. `problems` is never empty. */
export type Built =
	| { readonly json: Readonly<Record<string, unknown>>; readonly dataset: Dataset }
	| { readonly problems: readonly Problem[] };

/** @param folder path of `data/<id>`; texts of sources are looked up from `root`. */
export function buildDataset(folder: string, root: string): Built {
	const { raw, problems: unread } = readFolder(folder, root);
	if (unread.length > 0) return { problems: unread };
	const quotes = checkQuotes(raw, inFolder);
	const records = readRecords(raw, inFolder);
	const problems = [
		...records.problems,
		...quotes.problems,
		...(records.problems.length > 0 ? [] : checkToponyms(records, inFolder)),
		...checkGeometry(records, inFolder),
	];
	if (problems.length > 0) return { problems };
	const withPositions = {
		...raw,
		claims: addPositions(raw, 'claims', quotes.positions),
		context: addPositions(raw, 'context', quotes.positions),
	};
	const parsed = parseDataset(withPositions, inFolder);
	if ('problems' in parsed) return parsed;
	const json = { ...withPositions, boundaries: withOuterOutlines(raw, parsed.dataset) };
	const built = parseDataset(json, inFolder);
	return 'problems' in built ? built : { json, dataset: built.dataset };
}

function addPositions(raw: unknown, part: string, positions: ReadonlyMap<string, unknown>): unknown {
	return listAt(raw, part).map((record, index) => {
		const position = positions.get(`${part} ${index}`);
		return typeof record === 'object' && position ? { ...record, position } : record;
	});
}

/** Adds outlines of the places above: of all districts in scope within one that has none of its own. */
function withOuterOutlines(raw: Readonly<Record<string, unknown>>, dataset: Dataset): unknown {
	const added = listPlacesAbove(dataset).flatMap((id) => {
		const place = dataset.places.get(id);
		if (!place || place.boundary) return [];
		const within = dataset.scope.filter((district) => isWithin(district, id, dataset.places));
		const outline = dissolve(within.flatMap((district) => dataset.places.get(district)?.boundary ?? []));
		if (!outline) return [];
		const labelAt = place.labelAt ?? positionWithin(outline);
		return [{ type: 'Feature', id, properties: { labelAt }, geometry: outline }];
	});
	const boundaries = raw['boundaries'] as FeatureCollection;
	return { ...boundaries, features: [...boundaries.features, ...added] };
}
