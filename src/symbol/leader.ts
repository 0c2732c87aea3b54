/** Where does a name stand that is tied by a line to ground it does not stand on, and where does that line end? */

import type { Position } from 'geojson';
import { listPolygons } from '../domain/bounds.ts';
import type { Place } from '../domain/place.ts';
import { findNearestOnSide } from '../domain/side.ts';

/** The point of the outline that is nearest to a name; undefined for a name upon its ground, and without an outline. @param at `[lng, lat]`, as the end is. */
export function findLeaderEnd({ boundary }: Pick<Place, 'boundary'>, at: Position): Position | undefined {
	if (!boundary) return undefined;
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

/** How far a name may stand off the middle of its outline, to come to stand beside it: about half of a map, in CSS pixels. */
export const REACH_BESIDE = { x: 320, y: 280 };

/** Of the line, at least so many CSS pixels are seen, where there is room. */
export const SEEN = 12;
