/** Where on a picture does a position lie? Web Mercator, as on screen. */

import type { Position } from 'geojson';
import type { Bounds } from '../../domain/bounds.ts';

/** Pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Projection {
	/** As map tiles of 256 px count it. */
	readonly zoom: number;
	/** `[lng, lat]` → pixels from the frame's upper left corner. */
	readonly point: (position: Position) => readonly [x: number, y: number];
	/** What the whole frame shows. */
	readonly bounds: Bounds;
	/** Ground in the middle of the frame. */
	readonly metresPerPixel: number;
}

/** The outlines are good to about 200 m; closer than this they would pretend to more. The page zooms no closer either. */
const MAX_ZOOM = 12;
const TILE = 256;
const EARTH_METRES = 40_075_016.686;
/** Beyond it Mercator's map has no end. */
const MAX_LAT = 85.0511;

/** The bounds in the middle of a frame, as large as they fit with `padding` pixels around them. */
export function fitBounds(bounds: Bounds, frame: Size, padding: number): Projection {
	const { width, height } = sizeOf(bounds);
	const scale = Math.min(
		(frame.width - 2 * padding) / Math.max(width, 1e-9),
		(frame.height - 2 * padding) / Math.max(height, 1e-9),
	);
	const zoom = Math.min(MAX_ZOOM, Math.log2(scale / TILE));
	const [west, south, east, north] = bounds;
	const [left, top] = toWorld([west, north]);
	const [right, bottom] = toWorld([east, south]);
	return lookAt([(left + right) / 2, (top + bottom) / 2], zoom, frame);
}

/** How high a frame of a width must be to show bounds without waste. */
export function heightFor(bounds: Bounds, width: number, padding: number): number {
	const size = sizeOf(bounds);
	return ((width - 2 * padding) * size.height) / Math.max(size.width, 1e-9) + 2 * padding;
}

/** What a map of a size shows that looks at a position from a zoom. */
export function boundsInView(center: Position, zoom: number, size: Size): Bounds {
	return lookAt(toWorld(center), zoom, size).bounds;
}

/** @param middle of the frame in shares of the world. */
function lookAt([x, y]: readonly [number, number], zoom: number, { width, height }: Size): Projection {
	const scale = TILE * 2 ** zoom;
	const [left, top] = [x - width / 2 / scale, y - height / 2 / scale];
	const [west, north] = toDegrees(left, top);
	const [east, south] = toDegrees(left + width / scale, top + height / scale);
	const [, lat] = toDegrees(x, y);
	return {
		zoom,
		point: (position) => {
			const [x, y] = toWorld(position);
			return [(x - left) * scale, (y - top) * scale];
		},
		bounds: [west, south, east, north],
		metresPerPixel: (EARTH_METRES * Math.cos((lat * Math.PI) / 180)) / scale,
	};
}

function sizeOf([west, south, east, north]: Bounds): Size {
	const [left, top] = toWorld([west, north]);
	const [right, bottom] = toWorld([east, south]);
	return { width: right - left, height: bottom - top };
}

/** Shares of the world's width, from its upper left corner. */
function toWorld([lng = 0, lat = 0]: Position): [number, number] {
	const phi = (Math.min(MAX_LAT, Math.max(-MAX_LAT, lat)) * Math.PI) / 180;
	return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

function toDegrees(x: number, y: number): [lng: number, lat: number] {
	return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
