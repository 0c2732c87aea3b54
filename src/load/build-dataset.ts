/** How do a folder of data and the stored sources become the one checked file that the page fetches? */

import { basename, resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../domain/dataset.ts';
import { listPlacesAbove } from '../domain/dataset.ts';
import { dissolve, positionWithin } from '../domain/geometry.ts';
import { isWithin } from '../domain/place.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkTiles } from './check-tiles.ts';
import { checkToponyms } from './check-toponyms.ts';
import { checkValues } from './check-values.ts';
import { listAt } from './outline.ts';
import { parseDataset } from './parse-dataset.ts';
import { inFolder, type Problem, quote } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { readRecords } from './records.ts';

/** `json`: what the built file holds. `problems` is never empty. */
export type Built =
	| { readonly json: Readonly<Record<string, unknown>>; readonly dataset: Dataset }
	| { readonly problems: readonly Problem[] };

/**
 * Never throws for faulty data.
 * @param folder path of `data/<id>`, whose name is the dataset's id.
 * @param root the project's folder, whose `seeds/` holds texts.
 */
export function buildDataset(folder: string, root: string): Built {
	const { raw, unread, ...read } = readFolder(folder, root);
	const quotes = checkQuotes(raw, inFolder);
	const records = readRecords(raw, inFolder);
	const problems = [
		...read.problems,
		// That a file is no JSON has been said; what it lacks need not be.
		...records.problems.filter(({ file }) => !unread.includes(file)),
		...checkName(records.head?.id, folder),
		...quotes.problems,
		...checkToponyms(records, inFolder),
		...(records.head?.tiles ? checkTiles(records.head.tiles, inFolder) : []),
		...checkValues(raw, inFolder),
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

function checkName(id: string | undefined, folder: string): readonly Problem[] {
	const name = basename(resolve(folder));
	if (id === undefined || id === name) return [];
	const message = `${quote(id)} is not the name of its folder, ${quote(name)}`;
	return [{ ...inFolder(['id']), message, remedy: 'Rename one of the two.' }];
}

function addPositions(raw: unknown, part: string, positions: ReadonlyMap<string, unknown>): unknown {
	return listAt(raw, part).map((record, index) => {
		const position = positions.get(`${part} ${index}`);
		return typeof record === 'object' && position ? { ...record, position } : record;
	});
}

/** Adds outlines of places above that have none: of their districts together, if all are known and in scope. */
function withOuterOutlines(raw: Readonly<Record<string, unknown>>, dataset: Dataset): unknown {
	const { places, scope, colouredLevel } = dataset;
	const districts = [...places.values()].filter(({ level }) => level === colouredLevel);
	const added = listPlacesAbove(dataset).flatMap((id) => {
		const within = districts.filter((district) => isWithin(district.id, id, places));
		const place = places.get(id);
		if (place?.boundary || !within.every((district) => scope.includes(district.id))) return [];
		const outline = dissolve(within.flatMap(({ boundary }) => boundary ?? []));
		if (!outline) return [];
		const labelAt = place?.labelAt ?? positionWithin(outline);
		return [{ type: 'Feature', id, properties: { labelAt }, geometry: outline }];
	});
	const boundaries = raw['boundaries'] as FeatureCollection;
	return { ...boundaries, features: [...boundaries.features, ...added] };
}
