/** Where do outlines run along each other without sharing their positions? */

import type { Position } from 'geojson';
import { distanceKm } from '../src/domain/geometry.ts';
import type { Place } from '../src/domain/place.ts';

/** Nearer than this, two borders are meant to be one: the outlines are good to about 200 m. */
const NEAR_KM = 0.2;

/** Lines about positions of one outline that lie beside another's border, but are none of its own. */
export function listLooseBorders(places: readonly Place[]): readonly string[] {
	return places.flatMap((one) =>
		places
			.filter((other) => other !== one)
			.flatMap((other) => {
				const shared = new Set(listPositions(other).map(String));
				return listPositions(one)
					.filter((position) => !shared.has(String(position)))
					.filter((position) => other.boundary && Math.abs(distanceKm(other.boundary, position)) < NEAR_KM)
					.map((position) => `"${one.id}" has [${position.join(', ')}] beside the border of "${other.id}".`);
			}),
	);
}

/** Each position of the outer and inner rings once. */
function listPositions({ boundary }: Place): readonly Position[] {
	if (!boundary) return [];
	const rings = boundary.type === 'Polygon' ? boundary.coordinates : boundary.coordinates.flat();
	return rings.flatMap((ring) => ring.slice(0, -1));
}
