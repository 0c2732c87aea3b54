/** Where does a name stand that is tied by a line to ground it does not stand on, and where does that line end? */

import type { Position } from 'geojson';
import { listPolygons } from '../domain/bounds.ts';
import type { Place } from '../domain/place.ts';
import { findNearestOnSide } from '../domain/side.ts';
import type { Pixels } from './spots.ts';

/**
 * The point of the outline that is nearest to a name, without an outline that where the place lies; undefined for a
 * name upon its ground, and near to where it lies.
 * @param at `[lng, lat]`, as the end is.
 * @param off how far the name stands from where its place lies, in pixels.
 */
export function findLeaderEnd(
	{ boundary, labelAt }: Pick<Place, 'boundary' | 'labelAt'>,
	at: Position,
	off: Pixels,
): Position | undefined {
	if (!boundary) return Math.hypot(...off) > NEAR ? labelAt : undefined;
	const [lng = 0, lat = 0] = at;
	let [end, least]: [Position | undefined, number] = [undefined, Infinity];
	let isUpon = false;
	for (const ring of listPolygons(boundary).flat()) {
		for (let i = 1; i < ring.length; i++) {
			const [x = 0, y = 0] = ring[i - 1] ?? [];
			const [toX = 0, toY = 0] = ring[i] ?? [];
			if (y > lat !== toY > lat && lng < x + ((lat - y) / (toY - y)) * (toX - x)) isUpon = !isUpon;
			const { along, distance } = findNearestOnSide(at, [x, y], [toX, toY]);
			if (distance >= least) continue;
			least = distance;
			end = [x + (toX - x) * along, y + (toY - y) * along];
		}
	}
	return isUpon ? undefined : end;
}

/** About as far from its middle as a name reaches over a point below or above it, in CSS pixels. */
const NEAR = 40;

/** How far a name may stand off the middle of its outline, to come to stand beside it: about half of a map, in CSS pixels. */
export const REACH_BESIDE = { x: 320, y: 280 };

/** Of the line, at least so many CSS pixels are seen, where there is room. */
export const SEEN = 12;
