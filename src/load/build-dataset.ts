/** How do a folder of data and the stored sources become the one checked file that the page fetches? */

import { basename, resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../domain/dataset.ts';
import { listPlacesAround } from '../domain/dataset.ts';
import { dissolve, positionWithin } from '../domain/geometry.ts';
import { isWithin } from '../domain/place.ts';
import { checkColours } from './check-colours.ts';
import { checkDays } from './check-days.ts';
import { checkDrawn } from './check-drawn.ts';
import { checkGeometry } from './check-geometry.ts';
import { noteNames } from './check-names.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkTiles } from './check-tiles.ts';
import { checkToponyms } from './check-toponyms.ts';
import { checkTranslations, noteUntranslated } from './check-translations.ts';
import { checkValues } from './check-values.ts';
import { nameRecords } from './name-records.ts';
import { listAt, valueAt } from './outline.ts';
import { joinRecords } from './parse-dataset.ts';
import { inFolder, type Problem, quote } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { readRecords } from './records.ts';
import type { Boundary } from './to-domain.ts';

/** `json`: what the built file holds. `notes`: what is no fault, and worth a line. `problems` is never empty. */
export type Built =
	| {
			readonly json: Readonly<Record<string, unknown>>;
			readonly dataset: Dataset;
			readonly notes: readonly Problem[];
	  }
	| { readonly problems: readonly Problem[] };

/**
 * Never throws for faulty data.
 * @param folder path of `data/<id>`, whose name is the dataset's id.
 * @param root the project's folder, whose `seeds/` holds texts.
 */
export function buildDataset(folder: string, root: string): Built {
	const { raw, unread, ...read } = readFolder(folder, root);
	const locate = nameRecords(inFolder, raw);
	const quotes = checkQuotes(raw, locate);
	const withPositions = {
		...raw,
		...addPositions(raw, 'claims', quotes.positions),
		...addPositions(raw, 'context', quotes.positions),
	};
	const records = readRecords(withPositions, locate);
	const { head } = records;
	const problems = [
		...read.problems,
		// That a file is no JSON has been said; what it lacks need not be.
		...records.problems.filter(({ file }) => !unread.includes(file)),
		...checkName(head?.id, folder),
		...quotes.problems,
		...checkToponyms(records, locate),
		...checkDays(records, locate),
		...checkColours(records, locate),
		...(head?.tiles ? checkTiles(head.tiles, locate) : []),
		...checkValues(raw, locate),
		...checkDrawn(records, locate),
		...checkGeometry(records, locate),
	];
	if (!head || problems.length > 0) return { problems };
	const bare = joinRecords(head, records);
	const untold = checkTranslations(bare, locate);
	if (untold.length > 0) return { problems: untold };
	const added = listOuterOutlines(bare);
	const boundaries = [...records.boundaries, ...added.map((value) => ({ at: [], value }))];
	const dataset = joinRecords(head, { ...records, boundaries });
	return {
		json: { ...withPositions, boundaries: withFeatures(raw['boundaries'] as FeatureCollection, added) },
		dataset,
		notes: [...noteNames(records, locate), ...noteUntranslated(dataset, locate)],
	};
}

function checkName(id: string | undefined, folder: string): readonly Problem[] {
	const name = basename(resolve(folder));
	if (id === undefined || id === name) return [];
	const message = `${quote(id)} is not the name of its folder, ${quote(name)}`;
	return [{ ...inFolder(['id']), message, remedy: 'Rename one of the two.' }];
}

/** Nothing where the part is no list, which the reading of it tells. */
function addPositions(raw: unknown, part: string, positions: ReadonlyMap<string, unknown>): object {
	if (!Array.isArray(valueAt(raw, part))) return {};
	const records = listAt(raw, part).map((record, index) => {
		const position = positions.get(`${part} ${index}`);
		return typeof record === 'object' && position ? { ...record, position } : record;
	});
	return { [part]: records };
}

/** Outlines of places around that have none: of their districts together, if all are known and in scope. */
function listOuterOutlines(dataset: Dataset): readonly Boundary[] {
	const { places, scope, colouredLevel } = dataset;
	const districts = [...places.values()].filter(({ level }) => level === colouredLevel);
	return listPlacesAround(dataset).flatMap((id) => {
		const within = districts.filter((district) => isWithin(district.id, id, places));
		const place = places.get(id);
		if (place?.boundary || !within.every((district) => scope.includes(district.id))) return [];
		const outline = dissolve(within.flatMap(({ boundary }) => boundary ?? []));
		return outline ? [{ place: id, labelAt: place?.labelAt ?? positionWithin(outline), outline }] : [];
	});
}

function withFeatures(boundaries: FeatureCollection, added: readonly Boundary[]): FeatureCollection {
	const features = added.map(({ place, labelAt, outline }) => ({
		type: 'Feature' as const,
		id: place,
		properties: { labelAt },
		geometry: outline,
	}));
	return { ...boundaries, features: [...boundaries.features, ...features] };
}
