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

export interface RingFault {
	/** Indices from the outline's `coordinates` to the ring or position. */
	readonly path: readonly number[];
	/** What is wrong, as a clause. */
	readonly fault: string;
	/** What to do, as a sentence. */
	readonly remedy: string;
}

/**
 * What is wrong with the rings of an outline; empty if nothing is. A ring that touches itself counts as crossing,
 * which Turf's `kinks` passes over.
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.6
 */
export function listRingFaults(outline: Area): readonly RingFault[] {
	const polygons =
		outline.type === 'Polygon'
			? [{ path: [], rings: outline.coordinates }]
			: outline.coordinates.map((rings, index) => ({ path: [index], rings }));
	return polygons.flatMap(({ path, rings }) => {
		const faults = rings.flatMap((ring, index) =>
			listFaults(ring, index === 0).map((fault) => ({ ...fault, path: [...path, index, ...fault.path] })),
		);
		if (faults.length > 0) return faults;
		if (rings.length === 0) return [{ path, fault: 'no ring', remedy: 'Give an outer ring.' }];
		const [meeting] = kinks({ type: 'Polygon', coordinates: rings }).features;
		if (!meeting) return [];
		const fault = `two rings cross near ${say(meeting.geometry.coordinates)}`;
		return [{ path, fault, remedy: 'Keep each hole inside the outer ring and apart from the others.' }];
	});
}

function listFaults(ring: readonly Position[], isOuter: boolean): readonly RingFault[] {
	const faults: RingFault[] = ring.flatMap((position, index) => {
		const [lng = Number.NaN, lat = Number.NaN] = position;
		if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return [];
		const fault = `${say(position)} is no longitude (−180 to 180) and latitude (−90 to 90)`;
		return [{ path: [index], fault, remedy: 'Correct it; longitude comes first.' }];
	});
	const add = (fault: string, remedy: string) => faults.push({ path: [], fault, remedy });
	if (ring.length < 4) {
		add(`a ring of ${ring.length} positions where at least 4 are needed`, 'Add the missing ones.');
	} else if (!isSame(ring[0], ring.at(-1))) {
		add(`the ring does not close: it begins at ${say(ring[0])} and ends at ${say(ring.at(-1))}`, CLOSE);
	}
	if (faults.length > 0) return faults;
	const crossing = findCrossing(ring);
	if (crossing) add(`the ring crosses itself near ${say(crossing)}`, 'Correct the order of its positions.');
	else if (booleanClockwise([...ring]) === isOuter) {
		add(
			`the ${isOuter ? 'outer ring runs clockwise' : 'hole runs counterclockwise'}`,
			'Reverse its positions.',
		);
	}
	return faults;
}

const CLOSE = 'Repeat the first position at the end.';

function findCrossing(ring: readonly Position[]): Position | undefined {
	const seen = new Set<string>();
	for (const position of ring.slice(1)) {
		const key = say(position);
		if (seen.has(key)) return position;
		seen.add(key);
	}
	return kinks({ type: 'Polygon', coordinates: [[...ring]] }).features[0]?.geometry.coordinates;
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
