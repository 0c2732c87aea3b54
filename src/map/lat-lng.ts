/** GeoJSON order into Leaflet's: the only file that swaps them. */

import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LatLngTuple } from 'leaflet';

/** `[lng, lat]` → `[lat, lng]`. @throws if the position has fewer than two numbers. */
export function toLatLng(position: Position): LatLngTuple {
	const [lng, lat] = position;
	if (lng === undefined || lat === undefined) throw new Error(`Expected [lng, lat] but got [${position}]`);
	return [lat, lng];
}

export type Rings = LatLngTuple[][][];

const ringsOf = new WeakMap<Polygon | MultiPolygon, Rings>();

/**
 * Polygons as Leaflet nests them: polygons of rings of `[lat, lng]`. The same geometry gives the same
 * array, since react-leaflet redraws a shape whose positions are new.
 */
export function toRings(geometry: Polygon | MultiPolygon): Rings {
	const known = ringsOf.get(geometry);
	if (known) return known;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(toLatLng)));
	ringsOf.set(geometry, rings);
	return rings;
}

/** `[west, south, east, north]` → corners south-west, north-east. */
export function toLatLngBounds([west, south, east, north]: readonly [number, number, number, number]): [
	southWest: LatLngTuple,
	northEast: LatLngTuple,
] {
	return [
		[south, west],
		[north, east],
	];
}
