/** How do outlines that run beside each other, a little apart, come to share their border? */

import type { Position } from 'geojson';
import { listPolygons } from '../../domain/bounds.ts';
import { type Area, listRingFaults } from '../../domain/geometry.ts';
import { listLooseBorders } from '../../domain/loose-border.ts';
import { findNearestOnSide } from '../../domain/side.ts';

const ROUNDS = 12;

/**
 * A position that lies beside another outline’s border, as the build’s own check finds it, becomes one of that border’s, too:
 * slivers between two outlines close. Where a ring would cross itself by that, the position goes.
 * @param outlines the first `drawn` are those of places, which must fit; the others lie around.
 */
export function joinBorders(outlines: readonly Area[], drawn: number): readonly Area[] {
	let joined = outlines;
	for (let round = 0; round < ROUNDS; round++) {
		const loose = listLooseBorders(joined.slice(0, drawn)).map(({ position }) => position);
		const next = loose.reduce(takeUp, joined);
		if (loose.length === 0 || next === joined) return joined;
		joined = next;
	}
	return joined;
}

/** The outlines with the position in the nearest side that it is no end of, in every ring that has this side; or without it. */
function takeUp(outlines: readonly Area[], position: Position): readonly Area[] {
	const nearest = findSide(outlines, position);
	const inserted = nearest && change(outlines, (ring) => insert(ring, nearest, position));
	return (
		inserted ??
		change(outlines, (ring) => ring.filter((one) => !isSame(one, position) || isEnd(ring, one))) ??
		outlines
	);
}

/** Undefined if a ring would cross itself. */
function change(
	outlines: readonly Area[],
	edit: (ring: readonly Position[]) => Position[],
): readonly Area[] | undefined {
	const next = outlines.map((outline): Area => {
		const polygons = listPolygons(outline).map((rings) => rings.map(edit));
		if (String(polygons) === String(listPolygons(outline))) return outline;
		const [only] = polygons;
		return outline.type === 'Polygon' && only
			? { type: 'Polygon', coordinates: only }
			: { type: 'MultiPolygon', coordinates: polygons };
	});
	const changed = next.filter((outline, index) => outline !== outlines[index]);
	return changed.some((outline) => listRingFaults(outline).length > 0) ? undefined : next;
}

/** A ring begins and ends with the same one. */
function isEnd(ring: readonly Position[], position: Position): boolean {
	return position === ring[0] || position === ring.at(-1);
}

type Side = readonly [start: Position, end: Position];

function findSide(outlines: readonly Area[], position: Position): Side | undefined {
	let [best, least]: [Side | undefined, number] = [undefined, Infinity];
	for (const ring of outlines.flatMap(listPolygons).flat()) {
		// A ring that has the position lies along it already.
		if (ring.some((one) => isSame(one, position))) continue;
		for (const [index, end] of ring.entries()) {
			const start = ring[index - 1];
			const distance = start ? findNearestOnSide(position, start, end).distance : Infinity;
			if (!start || distance >= least) continue;
			least = distance;
			best = [start, end];
		}
	}
	return best;
}

function insert(ring: readonly Position[], side: Side, position: Position): Position[] {
	return ring.flatMap((end, index) => {
		const start = ring[index - 1];
		return start && isSide(start, end, side) ? [position, end] : [end];
	});
}

function isSide(start: Position, end: Position, [from, to]: Side): boolean {
	return (isSame(start, from) && isSame(end, to)) || (isSame(start, to) && isSame(end, from));
}

function isSame(one: Position, other: Position): boolean {
	return one[0] === other[0] && one[1] === other[1];
}
