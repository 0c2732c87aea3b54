/** Is an outline sound, what lies in what, and what outline do districts have together? The only caller of Turf. */

import {
	area,
	bboxClip,
	booleanClockwise,
	booleanPointInPolygon,
	feature,
	featureCollection,
	intersect,
	multiPolygon,
	pointOnFeature,
	pointToPolygonDistance,
	polygon,
	rewind,
	union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, findCommon, listPolygons } from './bounds.ts';
import { findCrossing } from './crossing.ts';

export type Area = Polygon | MultiPolygon;

export interface RingFault {
	/** Indices from the outline's `coordinates` to the polygon or ring. */
	readonly path: readonly number[];
	/** What is wrong, as a clause. */
	readonly fault: string;
	/** What to do, as a sentence. */
	readonly remedy: string;
}

/**
 * What is wrong with the rings of an outline, of positions on the globe; empty if nothing is. A ring that touches itself
 * counts as crossing.
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.6
 */
export function listRingFaults(outline: Area): readonly RingFault[] {
	const polygons =
		outline.type === 'Polygon'
			? [{ path: [], rings: outline.coordinates }]
			: outline.coordinates.map((rings, index) => ({ path: [index], rings }));
	if (polygons.length === 0) return [{ path: [], fault: 'no polygon', remedy: 'Give at least one.' }];
	return polygons.flatMap(({ path, rings }) => {
		const faults = rings.flatMap((ring, index) => {
			const fault = findFault(ring, index === 0);
			return fault ? [{ ...fault, path: [...path, index] }] : [];
		});
		if (faults.length > 0) return faults;
		if (rings.length === 0) return [{ path, fault: 'no ring', remedy: 'Give an outer ring.' }];
		const meeting = rings.length > 1 ? findCrossing(rings) : undefined;
		if (!meeting) return [];
		const fault = `two rings cross near ${say(meeting)}`;
		return [{ path, fault, remedy: 'Keep each hole inside the outer ring and apart from the others.' }];
	});
}

function findFault(ring: readonly Position[], isOuter: boolean): Omit<RingFault, 'path'> | undefined {
	if (ring.length < 4) {
		const fault = `a ring of ${ring.length} positions where at least 4 are needed`;
		return { fault, remedy: 'Add the missing ones.' };
	}
	const [first, last] = [ring[0], ring.at(-1)];
	if (!isSamePosition(first, last)) {
		const fault = `the ring does not close: it begins at ${say(first)} and ends at ${say(last)}`;
		return { fault, remedy: 'Repeat the first position at the end.' };
	}
	const crossing = findRepeated(ring) ?? findCrossing([ring]);
	if (crossing) {
		const fault = `the ring crosses itself near ${say(crossing)}`;
		return { fault, remedy: 'Correct the order of its positions.' };
	}
	if (booleanClockwise([...ring]) !== isOuter) return undefined;
	const fault = isOuter ? 'the outer ring runs clockwise' : 'the hole runs counterclockwise';
	return { fault, remedy: 'Reverse its positions.' };
}

function findRepeated(ring: readonly Position[]): Position | undefined {
	const seen = new Set<string>();
	for (const position of ring.slice(1)) {
		const key = say(position);
		if (seen.has(key)) return position;
		seen.add(key);
	}
	return undefined;
}

function say(position: Position | undefined): string {
	return `[${position?.join(', ')}]`;
}

/** True on the edge too. `position` is `[lng, lat]`. */
export function contains(outline: Area, position: Position): boolean {
	return booleanPointInPolygon(position, outline);
}

/** Kilometres from a position outside to the outline; 0 or less within. */
export function distanceKm(outline: Area, position: Position): number {
	return pointToPolygonDistance(position, outline, { units: 'kilometers' });
}

export function areaKm2(outline: Area): number {
	return area(outline) / 1e6;
}

/** The same outline, its outer rings counterclockwise and its holes clockwise (RFC 7946). */
export function orient(outline: Area): Area {
	// Turf gives back the kind of object that it was given, which its types do not say.
	return rewind(outline) as Area;
}

/** An outline with what is asked of it for every other one, worked out once. */
export interface Measured {
	readonly outline: Area;
	readonly bounds: Bounds;
	readonly areaKm2: number;
}

export function measure(outline: Area): Measured {
	return { outline, bounds: boundsOf([outline]), areaKm2: areaKm2(outline) };
}

/** Shared ground of two outlines, in km². It lies where their boxes overlap, so that no more of them is looked at. */
export function sharedAreaKm2(a: Measured, b: Measured): number {
	const common = findCommon(a.bounds, b.bounds);
	const parts = common ? [a, b].flatMap(({ outline }) => clip(outline, common)) : [];
	const shared = parts.length === 2 ? intersect(featureCollection(parts)) : null;
	return shared ? area(shared) / 1e6 : 0;
}

/** What of each polygon of an outline lies in a box; empty if nothing does. */
function clip(outline: Area, [west, south, east, north]: Bounds): readonly Feature<MultiPolygon>[] {
	const coordinates = listPolygons(outline).flatMap((rings) => {
		const { geometry } = bboxClip(polygon(rings), [west, south, east, north]);
		// Turf leaves a polygon without rings where nothing does.
		return geometry.type === 'Polygon' && geometry.coordinates.length > 0 ? [geometry.coordinates] : [];
	});
	return coordinates.length > 0 ? [multiPolygon(coordinates)] : [];
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

function isSamePosition(a: Position | undefined, b: Position | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
