/** Is an outline sound, what lies in what, and what outline do districts have together? The only caller of Turf. */

import {
	area,
	booleanClockwise,
	booleanPointInPolygon,
	feature,
	featureCollection,
	intersect,
	kinks,
	pointOnFeature,
	pointToPolygonDistance,
	union,
} from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;

/** What is wrong with the rings of an outline by RFC 7946, as clauses; empty if nothing is. */
export function listRingFaults(outline: Area): readonly string[] {
	const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
	return polygons.flatMap((rings) =>
		rings.flatMap((ring, index) => {
			if (ring.length < 4) return [`a ring has ${ring.length} positions where at least 4 are needed`];
			if (!isSame(ring[0], ring.at(-1))) return [`the ring that begins at ${ring[0]} does not close`];
			const outside = ring.find(([lng = 999, lat = 999]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
			if (outside) return [`the position ${outside} is not longitude, latitude`];
			const [crossing] = kinks({ type: 'Polygon', coordinates: [ring] }).features;
			if (crossing) return [`the ring crosses itself near ${crossing.geometry.coordinates}`];
			const isClockwise = booleanClockwise(ring);
			if (index === 0 && isClockwise) return ['the outer ring runs clockwise'];
			return index > 0 && !isClockwise ? ['a hole runs counterclockwise'] : [];
		}),
	);
}

/** True on the edge too. `position` is `[lng, lat]`. */
export function contains(outline: Area, position: Position): boolean {
	return booleanPointInPolygon(position, outline);
}

/** Kilometres from a position outside to the outline; 0 or less within. */
export function distanceKm(outline: Area, position: Position): number {
	return pointToPolygonDistance(position, outline, { units: 'kilometers' });
}

/** Shared ground of two outlines, in km². */
export function sharedAreaKm2(a: Area, b: Area): number {
	const shared = intersect(featureCollection([feature(a), feature(b)]));
	return shared ? area(shared) / 1e6 : 0;
}

export function areaKm2(outline: Area): number {
	return area(outline) / 1e6;
}

/** One outline around all; undefined for none. Turf's `union` wants at least two. */
export function dissolve(outlines: readonly Area[]): Area | undefined {
	const [first] = outlines;
	if (outlines.length < 2) return first;
	return union(featureCollection(outlines.map((outline) => feature(outline))))?.geometry;
}

/** Some position within, `[lng, lat]`. */
export function positionWithin(outline: Area): Position {
	return pointOnFeature(outline).geometry.coordinates;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
