/** Where in its country does a map lie, drawn small? */

import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, findCommon } from '../domain/bounds.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isInBounds } from '../domain/passage-place.ts';
import type { Place } from '../domain/place.ts';
import type { Box, Project } from './spots.ts';

/** All in pixels from the inset's upper left corner. */
export interface InsetLayout {
	readonly width: number;
	readonly height: number;
	/** The country as the `d` of a path. */
	readonly country: string;
	/** What the map shows of the inset; undefined where that is all or nothing, which no frame has to tell. */
	readonly map: Box | undefined;
	/** Places of the country that lie outside the map. */
	readonly outside: readonly { readonly place: Place; readonly x: number; readonly y: number }[];
}

/**
 * Plate carrée with the scale of the country's middle latitude; undefined if the dataset knows no country.
 * @param places candidates for `outside`.
 * @param bounds of the map, `[west, south, east, north]`.
 */
export function layOutInset(
	width: number,
	places: readonly Place[],
	{ basemap, bounds }: Pick<Dataset, 'basemap' | 'bounds'>,
): InsetLayout | undefined {
	if (!basemap.country) return undefined;
	const rings = ringsOf(basemap.country.geometry);
	const whole = boundsOf([basemap.country.geometry]);
	const { point, height } = frame(whole, width);
	const common = findCommon(bounds, whole);
	const outside = places.flatMap((place) => {
		const [x, y] = point(place.point?.position ?? [Number.NaN, Number.NaN]);
		const isOnInset = x >= 0 && x <= width && y >= 0 && y <= height;
		return isOnInset && !isInBounds(place, { bounds }) ? [{ place, x, y }] : [];
	});
	const trace = (ring: readonly Position[]) =>
		`M${ring.map((position) => point(position).map(round).join(' ')).join('L')}Z`;
	return {
		width,
		height,
		country: rings.map(trace).join(''),
		map: common?.some((side, i) => side !== whole[i]) ? boxOf(common, point) : undefined,
		outside,
	};
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function boxOf([west, south, east, north]: Bounds, point: Project): Box {
	const [[x, y], [right, bottom]] = [point([west, north]), point([east, south])];
	return { x, y, width: right - x, height: bottom - y };
}

function frame([west, south, east, north]: Bounds, width: number) {
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const scale = width / ((east - west) * squeeze);
	const point = ([lng = 0, lat = 0]: Position): [number, number] => [
		(lng - west) * squeeze * scale,
		(north - lat) * scale,
	];
	return { point, height: (north - south) * scale };
}

function round(pixels: number): string {
	return pixels.toFixed(1);
}
