/** A line of the map's table as Leaflet draws it. */

import type { PathOptions, PolylineOptions } from 'leaflet';
import { take } from '../domain/take.ts';
import { type Line, STROKES } from '../symbol/stroke.ts';

/**
 * All points, since outlines are generalised when they are made: Leaflet would thin out each by itself, so that borders
 * of two places came apart, and anew for every layer and zoom.
 */
export const EVERY_POINT: PolylineOptions = { smoothFactor: 0 };

/** The same object for the same line: who draws it can tell that nothing is otherwise. */
export function strokeOptions(line: Line): PathOptions {
	return take(KEPT, line, () => {
		const { colour, width, dash } = STROKES[line];
		return {
			color: `var(--${colour})`,
			weight: width,
			...(dash !== undefined && { dashArray: dash }),
			fill: false,
			lineJoin: 'round',
		};
	});
}

/** Likewise. @param paint a value for `fill`. */
export function fillOptions(paint: string, opacity: number): PathOptions {
	return take(KEPT, `${paint} ${opacity}`, () => ({ stroke: false, fillColor: paint, fillOpacity: opacity }));
}

const KEPT = new Map<string, PathOptions>();
