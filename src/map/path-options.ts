/** A line of the map's table as Leaflet draws it. */

import type { PathOptions, PolylineOptions } from 'leaflet';
import { type Line, STROKES } from '../symbol/stroke.ts';

/**
 * All points, since outlines are generalised when they are made: Leaflet would thin out each by itself, so that borders
 * of two places came apart, and anew for every layer and zoom.
 */
export const EVERY_POINT: PolylineOptions = { smoothFactor: 0 };

export function strokeOptions(line: Line): PathOptions {
	const { colour, width, dash } = STROKES[line];
	return {
		color: `var(--${colour})`,
		weight: width,
		...(dash !== undefined && { dashArray: dash }),
		fill: false,
		lineJoin: 'round',
	};
}
