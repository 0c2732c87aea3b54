/** Which point of a side of an outline lies nearest to a position? */

import type { Position } from 'geojson';

export interface NearestOnSide {
	/** How far along the side it lies: 0 at the start, 1 at the end. */
	readonly along: number;
	/** In degrees of latitude. */
	readonly distance: number;
}

/** On a plane, which the ground of one map is near enough: Turf on its globe takes twenty times as long. */
export function findNearestOnSide(
	[lng = 0, lat = 0]: Position,
	start: Position,
	end: Position,
): NearestOnSide {
	const width = Math.cos((lat * Math.PI) / 180);
	const x = ((start[0] ?? 0) - lng) * width;
	const y = (start[1] ?? 0) - lat;
	const dx = ((end[0] ?? 0) - lng) * width - x;
	const dy = (end[1] ?? 0) - lat - y;
	const along = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
	return { along, distance: Math.hypot(x + along * dx, y + along * dy) };
}
