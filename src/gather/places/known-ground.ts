/** What does a dataset know of its ground, and where does a position lie on it? */

import type { Position } from 'geojson';
import { type Area, areaKm2, contains, distanceKm } from '../../domain/geometry.ts';
import { FILES, HEAD_FILE } from '../../load/problem.ts';
import { listAt, textAt } from '../../load/value-at.ts';
import type { DatasetFiles } from '../draft.ts';
import { type KnownPlace, listAround, listKnownPlaces, listOutlines } from '../known-place.ts';

/** As far outside the outline of its parent a point may lie. */
const BESIDE_KM = 1;

/** What the dataset knows of its ground. */
export interface KnownGround {
	readonly places: readonly KnownPlace[];
	readonly outlines: ReadonlyMap<string, Area>;
	readonly colouredLevel: string;
	readonly features: readonly unknown[];
}

export function readGround(files: DatasetFiles): KnownGround {
	const gazetteer = files.get(FILES.gazetteer);
	return {
		places: listKnownPlaces(gazetteer),
		outlines: listOutlines(files.get(FILES.boundaries)),
		colouredLevel: textAt(files.get(HEAD_FILE), 'colouredLevel'),
		features: listAt(gazetteer, 'features'),
	};
}

/** The smallest outline around a position. */
export function findOutline(position: Position, { outlines }: KnownGround): string | undefined {
	return [...outlines]
		.filter(([, outline]) => contains(outline, position))
		.toSorted(([, one], [, other]) => areaKm2(one) - areaKm2(other))[0]?.[0];
}

/** Whether a position lies within an outline as far as outlines are good; true of a place without one. */
export function liesIn(position: Position, place: KnownPlace, { outlines, places }: KnownGround): boolean {
	const outline = [place, ...listAround(place, places)].flatMap(({ id }) => outlines.get(id) ?? [])[0];
	return outline === undefined || contains(outline, position) || distanceKm(outline, position) <= BESIDE_KM;
}
