/** Where on the map does each label and each name of a dot stand, so that none lies on another, nor on a dot? */

import type { Position } from 'geojson';
import { LatLngBounds, Point } from 'leaflet';
import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { type Box, listBoxesAround, type Size, takeSpot } from '../symbol/spots.ts';
import { toLatLng, toLatLngBounds } from './lat-lng.ts';

type Pixels = readonly [x: number, y: number];

/** CSS pixels. */
const DOT = 18;
const HEIGHT = { words: 36, tag: 18 };
const SIGN = 15;
/** Of a line that ties a name to its ground, at least this much is seen. */
const SEEN = 12;
const LETTER = { name: 7.6, tag: 6.7 };

interface Name {
	readonly place: PlaceId;
	/** `[lng, lat]`. */
	readonly at: Position;
	/** Empty if none is shown. */
	readonly name: string;
	/** How many stand behind it. */
	readonly signs: number;
	/** Who has the less is placed first. */
	readonly rank: number;
}

/** That of a place as wide as ground. */
export interface Label extends Name {
	readonly kind: 'label';
	/** How far it may stand from where its place has it, in CSS pixels: the first in which there is room. */
	readonly reaches: readonly { readonly x: number; readonly y: number }[];
	/** At both its sides together, in CSS pixels. */
	readonly margin: number;
	/** Of its name alone, in CSS pixels. */
	readonly height: number;
	/** Of the second line, in CSS pixels; 0 where there is none. */
	readonly wordsWidth: number;
	/** `[lng, lat]`, where the line ends that ties it to its ground. It stands off that, if it can, so that the line is seen. */
	readonly tie?: Position | undefined;
}

/** That of a dot, beside it. */
export interface Tag extends Name {
	readonly kind: 'tag';
}

const SIDES = ['right', 'left', 'below', 'above'] as const;

export interface LabelSpot {
	/** How far it stands off, in CSS pixels. */
	readonly off: Pixels;
	/** Whether it has its second line. */
	readonly hasWords: boolean;
}

export interface TagSpot {
	readonly side: (typeof SIDES)[number];
	/** False where there is room for the signs alone. */
	readonly hasName: boolean;
}

/** What is missing here has no room. */
export interface Spots {
	readonly labels: ReadonlyMap<PlaceId, LabelSpot>;
	readonly tags: ReadonlyMap<PlaceId, TagSpot>;
}

/** Worked out for a zoom: to pan moves all alike. As long as all of the scope is seen, no name is cut by the frame. */
export function useSpots(zoom: number, names: readonly (Label | Tag)[]): Spots {
	const map = useMap();
	const { dataset } = useGround();
	const { x: width, y: height } = useSize();
	return useMemo(() => {
		const frame = { width, height };
		const [southWest, northEast] = toLatLngBounds(dataset.bounds);
		const scope = new LatLngBounds(southWest, northEast);
		const isSeenWhole = map.getBoundsZoom(scope, false, new Point(10, 10)) >= zoom;
		const corner = map.project(scope.getCenter(), zoom).subtract([width / 2, height / 2]);
		const pointOf = ({ at }: Pick<Name, 'at'>): Pixels => {
			const { x, y } = map.project(toLatLng(at), zoom).subtract(corner);
			return [x, y];
		};
		const dots = names.filter(({ kind }) => kind === 'tag');
		const taken = dots.map((dot) => boxAt(pointOf(dot), { width: DOT, height: DOT }));
		const room: Parameters<typeof takeSpot>[0] = { frame: isSeenWhole ? frame : null, taken };
		const labels = new Map<PlaceId, LabelSpot>();
		const tags = new Map<PlaceId, TagSpot>();
		for (const one of [...names].sort((a, b) => a.rank - b.rank)) {
			const point = pointOf(one);
			if (one.kind === 'label') {
				const tie = one.tie && pointOf({ at: one.tie });
				const spot = placeLabel(one, point, room, tie);
				if (spot) labels.set(one.place, spot);
			} else {
				const spot = placeTag(one, point, room);
				if (spot) tags.set(one.place, spot);
			}
		}
		return { labels, tags };
	}, [map, zoom, names, dataset, width, height]);
}

/** Of the map, as long as it is shown. */
function useSize(): Point {
	const map = useMap();
	const [size, setSize] = useState(() => map.getSize());
	useMapEvents({ resize: () => setSize(map.getSize()) });
	return size;
}

function placeLabel(
	{ name, signs, wordsWidth, reaches, margin, height }: Label,
	point: Pixels,
	room: Parameters<typeof takeSpot>[0],
	tie: Pixels | undefined,
) {
	const width = lettersIn(name) * LETTER.name + signs * SIGN + margin;
	const one = { width, height };
	const two = { width: Math.max(width, wordsWidth), height: HEIGHT.words };
	const boxes = [
		...(wordsWidth > 0 ? reaches.flatMap((reach) => listBoxesAround(point, two, reach)) : []),
		...reaches.flatMap((reach) => listBoxesAround(point, one, reach)),
	];
	const tied = tie ? boxes.filter((box) => !isNear(box, tie, SEEN)) : [];
	const box = takeSpot(room, [...tied, ...boxes]);
	if (!box) return undefined;
	const off: Pixels = [box.x + box.width / 2 - point[0], box.y + box.height / 2 - point[1]];
	return { off, hasWords: box.height > height };
}

function placeTag(
	{ name, signs }: Tag,
	point: Pixels,
	room: Parameters<typeof takeSpot>[0],
): TagSpot | undefined {
	const signsWidth = signs * SIGN;
	const whole = name === '' ? [] : listBeside(point, lettersIn(name) * LETTER.tag + signsWidth + 8);
	const onlySigns = signs === 0 ? [] : listBeside(point, signsWidth + 4);
	const boxes = [...whole, ...onlySigns];
	const box = takeSpot(room, boxes);
	const at = box ? boxes.indexOf(box) : -1;
	return at < 0 ? undefined : { side: SIDES[at % SIDES.length] ?? 'right', hasName: at < whole.length };
}

/** Those that take room: marks that keep directions apart take none. */
function lettersIn(name: string): number {
	return name.replace(/\p{Cf}/gu, '').length;
}

/** By the sides of a dot, in their order. */
function listBeside([x, y]: Pixels, width: number): readonly Box[] {
	const size = { width, height: HEIGHT.tag };
	const aside = (DOT + width) / 2 + 2;
	const beyond = (DOT + HEIGHT.tag) / 2 + 2;
	return [
		boxAt([x + aside, y], size),
		boxAt([x - aside, y], size),
		boxAt([x, y + beyond], size),
		boxAt([x, y - beyond], size),
	];
}

/** Whether a point lies in the box or no farther from it than so many pixels. */
function isNear({ x, y, width, height }: Box, [toX, toY]: Pixels, pixels: number): boolean {
	return toX > x - pixels && toX < x + width + pixels && toY > y - pixels && toY < y + height + pixels;
}

function boxAt([x, y]: Pixels, { width, height }: Size): Box {
	return { x: x - width / 2, y: y - height / 2, width, height };
}
