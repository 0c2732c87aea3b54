/** Where on a picture does a position lie? Web Mercator, as on screen. */

import { geoMercator, geoPath, geoTransform } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, listPolygons } from '../../domain/bounds.ts';
import { remember } from '../../domain/remember.ts';
import type { Box, Size } from '../../symbol/spots.ts';

export type Point = readonly [x: number, y: number];

/** Corners without the first one again; rings together bound what lies within an odd number of them. */
export type Ring = readonly Point[];

export interface Projection {
	/** As map tiles of 256 px count it. */
	readonly zoom: number;
	/** What the whole frame shows. */
	readonly bounds: Bounds;
	/** Ground in the middle of the frame. */
	readonly metresPerPixel: number;
	/** `[lng, lat]` → pixels from the frame's upper left corner. */
	point(position: Position): Point;
	/** Pixels → `[lng, lat]`. */
	position(point: Point): Position;
	/** Worked out once for an outline, as is all that follows. */
	rings(outline: Outline): readonly Ring[];
	/** The box around it. */
	extent(outline: Outline): Box;
	/** The `d` of an outline or a line. */
	trace(geometry: Geometry): string;
}

type Outline = Polygon | MultiPolygon;

type Mercator = ReturnType<typeof geoMercator>;

/** The outlines are good to about 200 m; closer than this they would pretend to more. The page zooms no closer either. */
const MAX_ZOOM = 12;
const EARTH_METRES = 40_075_016.686;
/** Beyond it Mercator's map has no end. */
const MAX_LAT = 85.0511;

/** Of d3's projection: pixels for a radian of longitude. */
const scaleOf = (zoom: number) => (256 * 2 ** zoom) / (2 * Math.PI);

/** The bounds in the middle of a frame, as large as they fit with `padding` pixels around them. */
export function fitBounds(bounds: Bounds, { width, height }: Size, padding: number): Projection {
	const frame: [[number, number], [number, number]] = [
		[padding, padding],
		[width - padding, height - padding],
	];
	const mercator = geoMercator().fitExtent(frame, cornersOf(bounds));
	const scale = Math.min(scaleOf(MAX_ZOOM), mercator.scale() || Infinity);
	const middle = middleOf(mercator.scale(scale).translate([0, 0]), bounds);
	return toProjection(mercator.translate([width / 2 - middle[0], height / 2 - middle[1]]), { width, height });
}

/** How high a frame of a width must be to show bounds without waste. */
export function heightFor(bounds: Bounds, width: number, padding: number): number {
	const mercator = geoMercator().fitWidth(width - 2 * padding, cornersOf(bounds));
	const [, [, height]] = geoPath(mercator).bounds(cornersOf(bounds));
	return height + 2 * padding;
}

/** What a map of a size shows that looks at a position from a zoom. */
export function boundsInView([lng = 0, lat = 0]: Position, zoom: number, size: Size): Bounds {
	const mercator = geoMercator()
		.scale(scaleOf(zoom))
		.center([lng, clampLat(lat)])
		.translate([size.width / 2, size.height / 2]);
	return toProjection(mercator, size).bounds;
}

function toProjection(mercator: Mercator, { width, height }: Size): Projection {
	const position = ([x, y]: Point): Position => mercator.invert?.([x, y]) ?? [Number.NaN, Number.NaN];
	const point = ([lng = 0, lat = 0]: Position): Point =>
		mercator([lng, clampLat(lat)]) ?? [Number.NaN, Number.NaN];
	// Position by position: on the globe a ring that runs the other way is all the rest of it.
	const planar = geoTransform({
		point(lng, lat) {
			this.stream.point(...point([lng, lat]));
		},
	});
	const path = geoPath(planar).digits(1);
	const rings = remember((outline: Outline) =>
		listPolygons(outline)
			.flat()
			.map((ring) => ring.slice(0, -1).map(point)),
	);
	const extent = remember((outline: Outline): Box => {
		const [west, south, east, north] = boundsOf([outline]);
		const [[x, y], [right, bottom]] = [point([west, north]), point([east, south])];
		return { x, y, width: right - x, height: bottom - y };
	});
	const [west = 0, north = 0] = position([0, 0]);
	const [east = 0, south = 0] = position([width, height]);
	const [, lat = 0] = position([width / 2, height / 2]);
	const scale = mercator.scale();
	return {
		zoom: Math.log2((scale * 2 * Math.PI) / 256),
		// Who sees more than all of the globe sees all of it.
		bounds: west < east ? [west, south, east, north] : [-180, south, 180, north],
		metresPerPixel: (EARTH_METRES * Math.cos((lat * Math.PI) / 180)) / (scale * 2 * Math.PI),
		point,
		position,
		rings,
		extent,
		trace: remember((geometry: Geometry) => path(geometry) ?? ''),
	};
}

/** Points, since an outline on the globe may be all that lies outside it. */
function cornersOf([west, south, east, north]: Bounds) {
	const coordinates = [
		[west, clampLat(south)],
		[east, clampLat(north)],
	];
	return { type: 'MultiPoint' as const, coordinates };
}

function middleOf(mercator: Mercator, [west, south, east, north]: Bounds): Point {
	const [left, bottom] = mercator([west, clampLat(south)]) ?? [0, 0];
	const [right, top] = mercator([east, clampLat(north)]) ?? [0, 0];
	return [(left + right) / 2, (top + bottom) / 2];
}

function clampLat(lat: number): number {
	return Math.min(MAX_LAT, Math.max(-MAX_LAT, lat));
}

export function isOnFrame([x, y]: Point, { width, height }: Size): boolean {
	return x >= 0 && x <= width && y >= 0 && y <= height;
}
