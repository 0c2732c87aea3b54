/** Where on the map does each label and each name of a dot stand, so that none lies on another, nor on a dot? */

import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../domain/place.ts';
import { type Box, listBoxesAround, type Room, type Size, takeSpot } from '../symbol/spots.ts';
import { toLatLng } from './lat-lng.ts';
import type { Marked } from './use-on-its-side.ts';

type Pixels = readonly [x: number, y: number];

/** CSS pixels. */
const DOT = 18;
const HEIGHT = { name: 21, words: 36, tag: 18 };
const SIGN = 15;
const LETTER = { name: 7.6, tag: 6.7 };

/** A name with signs behind it. */
export interface Tag extends Pick<Marked, 'place' | 'at'> {
	/** Empty if none is shown. */
	readonly name: string;
	/** How many. */
	readonly signs: number;
}

/** A label, which always stands somewhere. */
export interface Label extends Tag {
	/** How far it may stand from where its place has it, in CSS pixels. */
	readonly reach: { readonly x: number; readonly y: number };
	/** Of the second line, in CSS pixels; 0 where there is none. */
	readonly wordsWidth: number;
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

export interface Spots {
	readonly labels: ReadonlyMap<PlaceId, LabelSpot>;
	/** A dot that is missing here has neither name nor signs. */
	readonly tags: ReadonlyMap<PlaceId, TagSpot>;
}

/** Worked out for a zoom: to pan moves all alike. Of the labels, then of the dots, who comes first has the choice. */
export function useSpots(zoom: number, labels: readonly Label[], dots: readonly Tag[]): Spots {
	const map = useMap();
	return useMemo(() => {
		const pointOf = ({ at }: Tag): Pixels => {
			const { x, y } = map.project(toLatLng(at), zoom);
			return [x, y];
		};
		const taken = dots.map((dot) => boxAt(pointOf(dot), { width: DOT, height: DOT }));
		const room: Room = { frame: { width: Infinity, height: Infinity }, taken };
		return {
			labels: new Map(labels.map((label) => [label.place.id, placeLabel(label, pointOf(label), room)])),
			tags: new Map(
				dots.flatMap((dot) => {
					const spot = placeTag(dot, pointOf(dot), room);
					return spot ? [[dot.place.id, spot]] : [];
				}),
			),
		};
	}, [map, zoom, labels, dots]);
}

function placeLabel({ name, signs, wordsWidth, reach }: Label, point: Pixels, room: Room): LabelSpot {
	const width = name.length * LETTER.name + signs * SIGN + 12;
	const one = { width, height: HEIGHT.name };
	const two = { width: Math.max(width, wordsWidth), height: HEIGHT.words };
	const box = takeSpot(room, [
		...(wordsWidth > 0 ? listBoxesAround(point, two, reach) : []),
		...listBoxesAround(point, one, reach),
	]);
	// Where all is full, it stands where its place has it.
	if (!box) return { off: [0, 0], hasWords: wordsWidth > 0 };
	const off: Pixels = [box.x + box.width / 2 - point[0], box.y + box.height / 2 - point[1]];
	return { off, hasWords: box.height > HEIGHT.name };
}

function placeTag({ name, signs }: Tag, point: Pixels, room: Room): TagSpot | undefined {
	const signsWidth = signs * SIGN;
	const whole = name === '' ? [] : listBeside(point, name.length * LETTER.tag + signsWidth + 8);
	const onlySigns = signs === 0 ? [] : listBeside(point, signsWidth + 4);
	const boxes = [...whole, ...onlySigns];
	const box = takeSpot(room, boxes);
	const at = box ? boxes.indexOf(box) : -1;
	if (at < 0) return signs === 0 ? undefined : { side: 'right', hasName: false };
	return { side: SIDES[at % SIDES.length] ?? 'right', hasName: at < whole.length };
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

function boxAt([x, y]: Pixels, { width, height }: Size): Box {
	return { x: x - width / 2, y: y - height / 2, width, height };
}
