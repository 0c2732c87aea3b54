/** Where does each name of a map stand, so that none lies on another, nor on a dot? On all maps that stand side by side alike. */

import type { Position } from 'geojson';
import type { Area } from '../domain/geometry.ts';
import type { PlaceId } from '../domain/place.ts';
import { isOnGround, listGroundRows } from './ground-rows.ts';
import {
	type Box,
	BoxGrid,
	boxAt,
	listBoxesAround,
	type Pixels,
	POINT,
	type Project,
	type Size,
	takeSpot,
} from './spots.ts';
import { likelyWidthOf } from './text-width.ts';

/** CSS pixels. */
const DOT = { account: 18, other: 12 };
const HEIGHT = { words: 36, tag: 18 };
const SIGN = 15;
/** Of a line that ties a name to its ground, at least this much is seen. */
const SEEN = 12;
/** Of the letters, as the style has them. */
const FONT = { name: 13, tag: 11.5 };

interface Name {
	readonly place: PlaceId;
	/** `[lng, lat]`. */
	readonly at: Position;
	/** Empty if none is shown. */
	readonly name: string;
	/** How many stand behind it. */
	readonly signs: number;
	/** Who has the less is placed first; below 0, the name is shown even where there is no room. */
	readonly rank: number;
	/** Whether it is of a place that has an account: its name goes before all others, and before any second line. */
	readonly hasAccount: boolean;
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

interface Placed extends Spots {
	/** Those of places that have an account for which there is no room. */
	readonly lost: readonly (Label | Tag)[];
}

/** How often it is tried anew, at most, each time with the names first that were lost before. */
const TRIES = 8;
/** In all tries together, about so many names are placed anew: of a whole country's, most have no room in any order. */
const PLACED_ANEW = 1_000;

/**
 * By rank; where names are lost so, in another order that loses fewer.
 * @param frame which no name may cut; without one, names stand anywhere.
 * @param ground beside which names stand that may stand far off their place, if there is room.
 */
export function placeNames(
	names: readonly (Label | Tag)[],
	frame: Size | null,
	pointOf: Project,
	ground: readonly Area[],
): Spots {
	let order = names.toSorted((a, b) => a.rank - b.rank);
	const boxesOf = listOnce(names, pointOf, ground);
	let best = place(order, frame, pointOf, boxesOf);
	const most = Math.min(TRIES, PLACED_ANEW / names.length);
	for (let tries = 0, { lost } = best; tries < most && lost.length > 0; tries++) {
		const before = new Set(lost);
		order = [...lost, ...order.filter((one) => !before.has(one))];
		const one = place(order, frame, pointOf, boxesOf);
		if (weigh(one.lost) < weigh(best.lost)) best = one;
		lost = one.lost;
	}
	return best;
}

/** How much is lost: a name that is shown all the same, over others, outweighs all that are not. */
function weigh(lost: Placed['lost']): number {
	return lost.length + 1000 * lost.filter(({ rank }) => rank < 0).length;
}

/** Whether it may stand far off its place. */
function roams(one: Label | Tag): boolean {
	return one.kind === 'label' && one.reaches.length > 1;
}

function place(
	order: readonly (Label | Tag)[],
	frame: Size | null,
	pointOf: Project,
	boxesOf: ListBoxes,
): Placed {
	const taken = new BoxGrid();
	for (const { kind, at, hasAccount } of order) {
		if (kind === 'tag') taken.push(boxAt(pointOf(at), squareOf(hasAccount ? DOT.account : DOT.other)));
	}
	const room = { frame, taken };
	const boxes = new Map<Label, Box>();
	const tags = new Map<PlaceId, TagSpot>();
	const told = order.filter(({ hasAccount }) => hasAccount);
	const take = (one: Label | Tag) => {
		if (one.kind === 'tag') {
			const spot = placeTag(one, pointOf(one.at), room);
			if (spot) tags.set(one.place, spot);
			return;
		}
		const box = takeSpot(room, boxesOf(one, sizeOf(one)));
		if (box) boxes.set(one, box);
	};
	told.forEach(take);
	const worded = new Set<Label>();
	for (const [label, box] of boxes) {
		if (label.wordsWidth === 0) continue;
		const size = { width: Math.max(box.width, label.wordsWidth), height: HEIGHT.words };
		taken.delete(box);
		const wider = takeSpot(room, boxesOf(label, size));
		if (wider) worded.add(label);
		else taken.push(box);
		boxes.set(label, wider ?? box);
	}
	for (const one of order) if (!one.hasAccount) take(one);
	const labels = new Map(
		[...boxes].map(([label, box]): [PlaceId, LabelSpot] => {
			const [x, y] = pointOf(label.at);
			const off: Pixels = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
			return [label.place, { off, hasWords: worded.has(label) }];
		}),
	);
	const lost = told.filter(
		(one) => one.name !== '' && !labels.has(one.place) && !tags.get(one.place)?.hasName,
	);
	return { labels, tags, lost };
}

/** Without its second line. */
function sizeOf({ name, signs, margin, height }: Label): Size {
	return { width: likelyWidthOf(name, FONT.name, 700) + signs * SIGN + margin, height };
}

/** Where a label of that size may stand, the best first. */
type ListBoxes = (label: Label, size: Size) => readonly Box[];

/** The boxes of each label and size, worked out when they are first asked for: each order that is tried asks again. */
function listOnce(names: readonly (Label | Tag)[], pointOf: Project, ground: readonly Area[]): ListBoxes {
	const rows = listGroundRows(names.some(roams) ? ground : [], pointOf);
	/** In the midst of ground that has a name of its own. */
	const middles = new BoxGrid();
	for (const one of names) {
		if (one.hasAccount && one.kind === 'label' && !roams(one)) middles.push(boxAt(pointOf(one.at), POINT));
	}
	const isOff = (box: Box) => !middles.isTouched(box);
	const isBeside = (box: Box) => isOff(box) && !isOnGround(box, rows);
	const known = new Map<Label, Map<string, readonly Box[]>>();
	return (label, size) => {
		const ofLabel = known.get(label) ?? new Map<string, readonly Box[]>();
		known.set(label, ofLabel);
		const key = `${size.width} ${size.height}`;
		const found = ofLabel.get(key);
		if (found) return found;
		const all = listLabelBoxes(label, size, pointOf);
		const boxes = roams(label) ? [...all.filter(isBeside), ...all.filter(isOff), ...all] : all;
		ofLabel.set(key, boxes);
		return boxes;
	};
}

function listLabelBoxes({ at, reaches, tie }: Label, size: Size, pointOf: Project): readonly Box[] {
	const boxes = reaches.flatMap((reach) => listBoxesAround(pointOf(at), size, reach));
	const end = tie && pointOf(tie);
	const tied = end ? boxes.filter((box) => !isNear(box, end, SEEN)) : [];
	return [...tied, ...boxes];
}

function placeTag(
	{ name, signs }: Tag,
	point: Pixels,
	room: Parameters<typeof takeSpot>[0],
): TagSpot | undefined {
	const signsWidth = signs * SIGN;
	const whole = name === '' ? [] : listBeside(point, likelyWidthOf(name, FONT.tag) + signsWidth + 8);
	const onlySigns = signs === 0 ? [] : listBeside(point, signsWidth + 4);
	const boxes = [...whole, ...onlySigns];
	const box = takeSpot(room, boxes);
	const at = box ? boxes.indexOf(box) : -1;
	return at < 0 ? undefined : { side: SIDES[at % SIDES.length] ?? 'right', hasName: at < whole.length };
}

/** By the sides of a dot, in their order. */
function listBeside([x, y]: Pixels, width: number): readonly Box[] {
	const size = { width, height: HEIGHT.tag };
	const aside = (DOT.account + width) / 2 + 2;
	const beyond = (DOT.account + HEIGHT.tag) / 2 + 2;
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

function squareOf(side: number): Size {
	return { width: side, height: side };
}
