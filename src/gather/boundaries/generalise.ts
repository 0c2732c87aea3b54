/** How do outlines become simpler and still fit together? What two of them share is simplified once. */

import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { listPolygons } from '../../domain/bounds.ts';
import { type Area, areaKm2, listRingFaults, orient } from '../../domain/geometry.ts';

export interface Generalised {
	/** In the order of those given, those beside behind; absent where nothing sound could be made of one. */
	readonly outlines: readonly (Area | undefined)[];
	/** How far the farthest position that was left out of a drawn outline lies from the line now drawn. */
	readonly movedMetres: number;
	/** Islands and holes that were left out, smaller than the square of the tolerance. */
	readonly leftOut: number;
}

const METRES_A_DEGREE = 111_195;
/** About one metre: two editions of one border meet, and nothing folds over that did not before. */
const DECIMALS = 5;
/** Of a simpler line that crosses another, so many times a quarter of the detail comes back; then all of it. */
const ROUNDS = 6;
/** Lines that only divide ground beside what is drawn are hairlines on the map, and many. */
const COARSER = 8;

/**
 * Visvalingam’s way: bends go, the smallest first, up to a triangle of half the square of the tolerance. Where that makes
 * a ring cross itself, the lines around that outline keep more of their bends.
 * @param beside outlines around those that are drawn; where these are not concerned, coarser.
 */
export function generalise(
	drawn: readonly Area[],
	beside: readonly Area[],
	toleranceMetres: number,
): Generalised {
	const given = [...drawn, ...beside];
	const tidied = given.map(tidy);
	const width = Math.cos((middleLatitude(given) * Math.PI) / 180);
	const all = { type: 'GeometryCollection', geometries: tidied.map(({ outline }) => outline) } as const;
	const shared = presimplify(topology({ all }) as Shared, (triangle) => areaMetres2(triangle, width));
	const precise = new Set(drawn.flatMap((_, index) => listArcs(shared, index)));
	const bounds = shared.arcs.map(
		(_, arc) => (precise.has(arc) ? toleranceMetres : toleranceMetres * COARSER) ** 2 / 2,
	);
	let made = draw(shared, bounds, toleranceMetres);
	for (let round = 1; round <= ROUNDS && made.faulty.length > 0; round++) {
		for (const arc of made.faulty.flatMap((index) => listArcs(shared, index))) {
			bounds[arc] = round === ROUNDS ? 0 : (bounds[arc] ?? 0) / 4;
		}
		made = draw(shared, bounds, toleranceMetres);
	}
	return {
		outlines: made.outlines.map((outline, index) => (made.faulty.includes(index) ? undefined : outline)),
		movedMetres: Math.max(
			0,
			...[...precise].map((arc) => moved(shared.arcs[arc] ?? [], bounds[arc] ?? 0, width)),
		),
		leftOut: tidied.reduce((sum, { leftOut }) => sum + leftOut, 0) + made.leftOut,
	};
}

type Shared = Topology<{ all: GeometryCollection<object> }>;

/** A position of an arc with the size of the bend that it makes. */
type Weighed = readonly [x: number, y: number, weight: number];

function draw({ arcs, ...shared }: Shared, bounds: readonly number[], tolerance: number) {
	const kept = arcs.map((arc, index) =>
		(arc as unknown as readonly Weighed[])
			.filter(([, , weight]) => weight >= (bounds[index] ?? 0))
			.map(([x, y]): [number, number] => [x, y]),
	);
	const made = feature({ ...shared, arcs: kept }, shared.objects.all);
	const outlines = made.features.map(({ geometry }) => withoutIslets(geometry as MultiPolygon, tolerance));
	const leftOut = made.features.reduce(
		(sum, { geometry }, index) =>
			sum +
			listPolygons(geometry as Area).length -
			listPolygons(outlines[index] ?? (geometry as Area)).length,
		0,
	);
	const faulty = outlines.flatMap((outline, index) => (listRingFaults(outline).length > 0 ? [index] : []));
	return { outlines, faulty, leftOut };
}

/** Never the largest part: no outline vanishes. */
function withoutIslets({ coordinates }: MultiPolygon, tolerance: number): Area {
	const parts = coordinates.map((rings) => ({
		rings,
		size: areaKm2({ type: 'Polygon', coordinates: rings }),
	}));
	const largest = Math.max(...parts.map(({ size }) => size));
	const kept = parts.filter(({ size }) => size === largest || size * 1e6 >= tolerance ** 2);
	const [only, ...others] = kept.map(({ rings }) => rings);
	return orient(
		only && others.length === 0
			? { type: 'Polygon', coordinates: only }
			: { type: 'MultiPolygon', coordinates: kept.map(({ rings }) => rings) },
	);
}

/** Positions rounded, none twice in a row, no ring of fewer than four left; always as several parts. */
function tidy(outline: Area): { readonly outline: MultiPolygon; readonly leftOut: number } {
	let leftOut = 0;
	const coordinates = listPolygons(outline).flatMap((polygon) => {
		const rings = polygon.map(roundRing);
		const [outer = []] = rings;
		const kept = outer.length < 4 ? [] : rings.filter((ring) => ring.length >= 4);
		leftOut += rings.length - kept.length;
		return kept.length > 0 ? [kept] : [];
	});
	return { outline: { type: 'MultiPolygon', coordinates }, leftOut };
}

function roundRing(ring: readonly Position[]): Position[] {
	const rounded = ring.map(([lng = 0, lat = 0]): Position => [roundDegrees(lng), roundDegrees(lat)]);
	return rounded.filter(([lng, lat], index) => {
		const before = rounded[index - 1];
		return !before || before[0] !== lng || before[1] !== lat;
	});
}

export function roundDegrees(degrees: number): number {
	return Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS;
}

function listArcs({ objects }: Shared, index: number): readonly number[] {
	const geometry = objects.all.geometries[index];
	const arcs = geometry && 'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : [];
	return (arcs as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

function areaMetres2([a, b, c]: [Position, Position, Position], width: number): number {
	const [ax = 0, ay = 0] = a;
	const [bx = 0, by = 0] = b;
	const [cx = 0, cy = 0] = c;
	return (Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2) * width * METRES_A_DEGREE ** 2;
}

/** Over all positions of an arc that are left out, metres to the side that is drawn in their place. */
function moved(arc: Topology['arcs'][number], bound: number, width: number): number {
	let [most, from] = [0, 0];
	const weighed = arc as unknown as readonly Weighed[];
	for (const [index, [, , weight]] of weighed.entries()) {
		if (weight < bound) continue;
		for (const left of weighed.slice(from + 1, index)) {
			most = Math.max(most, distanceMetres(left, weighed[from] ?? left, weighed[index] ?? left, width));
		}
		from = index;
	}
	return most;
}

function distanceMetres([x, y]: Weighed, start: Weighed, end: Weighed, width: number): number {
	const [px, py] = [(start[0] - x) * width, start[1] - y];
	const [dx, dy] = [(end[0] - start[0]) * width, end[1] - start[1]];
	const along = Math.min(1, Math.max(0, -(px * dx + py * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(px + along * dx, py + along * dy) * METRES_A_DEGREE;
}

function middleLatitude(outlines: readonly Area[]): number {
	const latitudes = outlines.flatMap((outline) =>
		listPolygons(outline).map(([outer]) => outer?.[0]?.[1] ?? 0),
	);
	return latitudes.reduce((sum, latitude) => sum + latitude, 0) / Math.max(1, latitudes.length);
}
