/** Where do the maps on screen look, and what of the ground do they show? */

import type { Bounds } from '../domain/bounds.ts';
import { boundsInView } from '../export/picture/projection.ts';
import type { MapPosition } from '../map/map-position.ts';
import type { Size } from '../symbol/spots.ts';

export interface Look {
	/** Null as long as they show the whole scope. */
	readonly position: MapPosition | null;
	/** Of one map, in CSS pixels; nothing while it is not shown. */
	readonly size: Size;
}

/** Undefined for the whole scope. */
export function boundsOfLook({ position, size }: Look): Bounds | undefined {
	if (!position || size.width === 0 || size.height === 0) return undefined;
	return boundsInView([position.lng, position.lat], position.zoom, size);
}
