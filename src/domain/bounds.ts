/** Which box does ground lie in? */

import type { MultiPolygon, Polygon } from 'geojson';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Around all outlines; around none, a box that nothing lies in. An outline may have more positions than a call takes arguments. */
export function boundsOf(outlines: readonly (Polygon | MultiPolygon)[]): Bounds {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const outline of outlines) {
		for (const [outer = []] of listPolygons(outline)) {
			for (const [lng = 0, lat = 0] of outer) {
				west = Math.min(west, lng);
				south = Math.min(south, lat);
				east = Math.max(east, lng);
				north = Math.max(north, lat);
			}
		}
	}
	return [west, south, east, north];
}

/** What two boxes have in common; undefined if they do no more than touch. */
export function findCommon(a: Bounds, b: Bounds): Bounds | undefined {
	const common: Bounds = [
		Math.max(a[0], b[0]),
		Math.max(a[1], b[1]),
		Math.min(a[2], b[2]),
		Math.min(a[3], b[3]),
	];
	const [west, south, east, north] = common;
	return west < east && south < north ? common : undefined;
}

/** Indices of the boxes that have more than an edge in common, the earlier first, in the order of the later. */
export function listMeeting(
	boxes: readonly Bounds[],
): readonly (readonly [earlier: number, later: number])[] {
	return boxes.flatMap((later, index) =>
		boxes
			.slice(0, index)
			.flatMap((earlier, before) => (findCommon(earlier, later) ? [[before, index] as const] : [])),
	);
}

/** The rings of each polygon, the outer one first. */
export function listPolygons(outline: Polygon | MultiPolygon): MultiPolygon['coordinates'] {
	return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}
