/** A line of the map's table as Leaflet draws it. */

import type { PathOptions } from 'leaflet';
import { type Line, STROKES } from '../symbol/stroke.ts';

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
