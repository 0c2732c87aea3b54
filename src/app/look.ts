/** Where does the map on screen look, and what of the ground does it show? */

import type { Bounds } from '../domain/bounds.ts';
import { boundsInView, type Size } from '../export/picture/mercator.ts';
import type { MapPosition } from '../map/map-position.ts';

export interface Look {
	/** Null as long as it shows the whole scope. */
	readonly position: MapPosition | null;
	/** Of the map, in CSS pixels; nothing while it is not shown. */
	readonly size: Size;
}

/** Undefined for the whole scope. */
export function boundsOfLook({ position, size }: Look): Bounds | undefined {
	if (!position || size.width === 0 || size.height === 0) return undefined;
	return boundsInView([position.lng, position.lat], position.zoom, size);
}
