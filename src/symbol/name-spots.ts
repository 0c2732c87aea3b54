/** Where does each name of a map stand, so that none lies on another, nor on a dot? Where there is no room for it, its signs stand alone. On all maps that stand side by side alike. */

import type { Position } from 'geojson';
import type { Area } from '../domain/geometry.ts';
import type { PlaceId } from '../domain/place.ts';
import { take } from '../domain/take.ts';
import { isOnGround, listGroundRows } from './ground-rows.ts';
import { RANK } from './label-rank.ts';
import { SEEN } from './leader.ts';
import type { Sign } from './sign.ts';
import {
	type Box,
	BoxGrid,
	boxAt,
	grown,
	isFree,
	listBoxesAround,
	listRoomsOver,
	type Pixels,
	POINT,
	type Project,
	type RoomOrNone,
	type Size,
	takeSpot,
} from './spots.ts';
import { likelyWidthOf } from './text-width.ts';

/** CSS pixels. */
const DOT = { account: { width: 18, height: 18 }, other: { width: 12, height: 12 } };
const HEIGHT = { words: 36, tag: 18 };
const SIGN = 15;
/** From the middle of a dot to signs on its corner. */
const CORNER = 2;
/** What signs without a name take besides their width, and how high they are. */
const ALONE = { margin: 4, height: 18 };
/** How far signs without a name stand off. */
const CLOSE = { x: 12, y: 12 };
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
	/** Who has the less is placed first (`RANK`); that of the chosen is shown even where there is no room. */
	readonly rank: number;
	/** The sign of that is shown even where there is no room, and is the first of all its signs. */
	readonly isClashing: boolean;
	/** Whether it is of a place that has an account: its name goes before all others, and before any second line. */
	readonly hasAccount: boolean;
}

/** That of a place as wide as ground. */
export interface Label extends Name {
	readonly kind: 'label';
	/** Whether a line ties it to its outline: it stands beside that, if it can, and so far off that the line is seen. */
	readonly isTied?: boolean;
	/** How far it may stand from where its place has it, in CSS pixels: the first in which there is room. */
	readonly reaches: readonly { readonly x: number; readonly y: number }[];
	/** At both its sides together, in CSS pixels. */
	readonly margin: number;
	/** Of its name alone, in CSS pixels. */
	readonly height: number;
	/** Of the second line, in CSS pixels; 0 where there is none. */
	readonly wordsWidth: number;
}

/** That of a dot, beside it. */
export interface Tag extends Name {
	readonly kind: 'tag';
}

const SIDES = ['right', 'left', 'below', 'above'] as const;

/** What there is room for: the name with its signs, those alone, or that of a clash alone. */
export type Shown = 'name' | 'signs' | 'clash';

/** Of all signs of a place, those that are shown; with its name, all. */
export function listShownSigns(signs: readonly Sign[], shows?: Shown): readonly Sign[] {
	if (!shows) return [];
	return shows === 'clash' ? signs.slice(0, 1) : signs;
}

export interface LabelSpot {
	readonly shows: Shown;
	/** How far it stands off, in CSS pixels. */
	readonly off: Pixels;
	/** Whether it has its second line. */
	readonly hasWords: boolean;
}

export interface TagSpot {
	readonly shows: Shown;
	/** On its corner where there is no room beside the dot. */
	readonly side: (typeof SIDES)[number] | 'corner';
}

/** What is missing here has no room. */
export interface Spots {
	readonly labels: ReadonlyMap<PlaceId, LabelSpot>;
	readonly tags: ReadonlyMap<PlaceId, TagSpot>;
}

/** Beside the outlines, or at least beside what is coloured of them, stand names that may stand far off their place, if there is room. */
export interface GroundOfNames {
	readonly outlines: readonly Area[];
	readonly coloured: readonly Area[];
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
 */
export function placeNames(
	names: readonly (Label | Tag)[],
	frame: Size | null,
	pointOf: Project,
	ground: GroundOfNames,
): Spots {
	let order = names.toSorted((a, b) => a.rank - b.rank);
	const boxesOf = listOnce(names, pointOf, ground);
	let best = place(order, frame, pointOf, boxesOf);
	const most = Math.min(TRIES, Math.floor(PLACED_ANEW / names.length));
	for (let tries = 0, { lost } = best; tries < most && lost.length > 0; tries++) {
		const before = new Set(lost);
		order = [...lost, ...order.filter((one) => !before.has(one))];
		const one = place(order, frame, pointOf, boxesOf);
		if (weigh(one.lost) < weigh(best.lost)) best = one;
		lost = one.lost;
	}
	return best;
}

/** How much is lost: the name of the chosen, which is shown all the same, over others, outweighs all that clash, and any of those all that do not. */
function weigh(lost: Placed['lost']): number {
	const all = lost.length + MANY * lost.filter(({ isClashing }) => isClashing).length;
	return lost.some(({ rank }) => rank === RANK.chosen) ? all + MANY ** 2 : all;
}

/** More names than any map has. */
const MANY = 1e6;

/** Whether it may stand far off its place. */
function roams(one: Label | Tag): boolean {
	return one.kind === 'label' && one.reaches.length > 1;
}

interface Taken {
	readonly shows: Shown;
	readonly box: Box;
	/** Of a tag. */
	readonly side: TagSpot['side'];
}

function place(
	order: readonly (Label | Tag)[],
	frame: Size | null,
	pointOf: Project,
	boxesOf: ListBoxes,
): Placed {
	const [taken, dots] = [new BoxGrid(), new BoxGrid()];
	for (const { kind, at, hasAccount } of order) {
		if (kind === 'tag') dots.push(boxAt(pointOf(at), hasAccount ? DOT.account : DOT.other));
	}
	const room = { frame, taken, dots };
	const spots = new Map<Label | Tag, Taken>();
	const told = order.filter(({ hasAccount }) => hasAccount);
	const put = (one: Label | Tag, spot: Taken | undefined) => {
		if (!spot) return;
		spots.set(one, spot);
		taken.push(spot.box);
	};
	const name = (one: Label | Tag) => {
		const sign = spots.get(one);
		if (sign) taken.delete(sign.box);
		put(one, findSpot(one, room, pointOf, boxesOf) ?? sign);
	};
	// No name covers the sign of another's clash.
	for (const one of told) if (one.isClashing) put(one, findSpotOfClash(one, room, told.length, pointOf));
	told.forEach(name);
	const worded = new Set<Label>();
	for (const [label, { box, ...spot }] of spots) {
		if (label.kind !== 'label' || label.wordsWidth === 0 || spot.shows !== 'name') continue;
		const size = { width: Math.max(box.width, label.wordsWidth), height: HEIGHT.words };
		taken.delete(box);
		const wider = takeSpot(room, boxesOf(label, size));
		if (wider) worded.add(label);
		else taken.push(box);
		spots.set(label, { ...spot, box: wider ?? box });
	}
	for (const one of order) if (!one.hasAccount) name(one);
	const labels = new Map<PlaceId, LabelSpot>();
	const tags = new Map<PlaceId, TagSpot>();
	for (const [one, { shows, box, side }] of spots) {
		const [x, y] = pointOf(one.at);
		const off: Pixels = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
		if (one.kind === 'label') labels.set(one.place, { shows, off, hasWords: worded.has(one) });
		else tags.set(one.place, { shows, side });
	}
	const lost = told.filter((one) => one.name !== '' && spots.get(one)?.shows !== 'name');
	return { labels, tags, lost };
}

function findSpot(
	one: Label | Tag,
	room: RoomOrNone,
	pointOf: Project,
	boxesOf: ListBoxes,
): Taken | undefined {
	if (one.name !== '') {
		const size = sizeOf(one, 'name');
		const boxes = one.kind === 'tag' ? listBeside(pointOf(one.at), size.width) : boxesOf(one, size);
		const named = findFree('name', boxes, room);
		if (named) return named;
	}
	return one.signs > 0 ? findFree('signs', listBoxesOfSigns(one, 'signs', pointOf), room) : undefined;
}

/** Over dots, if need be; of few places, even over others. @param places how many have a name. */
function findSpotOfClash(
	one: Label | Tag,
	room: RoomOrNone,
	places: number,
	pointOf: Project,
): Taken | undefined {
	const boxes = listBoxesOfSigns(one, 'clash', pointOf);
	const over = one.kind === 'tag' ? [boxOnCorner(pointOf(one.at))] : boxes;
	return (
		findFree('clash', boxes, room) ??
		listRoomsOver(room, places)
			.map((tried) => findFree('clash', over, tried, 'corner'))
			.find((spot) => spot !== undefined)
	);
}

/** @param side of a tag; without it, that of the box. */
function findFree(
	shows: Shown,
	boxes: readonly Box[],
	room: RoomOrNone,
	side?: TagSpot['side'],
): Taken | undefined {
	const at = boxes.findIndex((box) => isFree(box, room));
	const box = boxes[at];
	return box && { shows, box, side: side ?? SIDES[at] ?? 'right' };
}

/** Without a name, they stand close by, since they name no ground but what they stand on. */
function listBoxesOfSigns(one: Label | Tag, shows: 'signs' | 'clash', pointOf: Project): readonly Box[] {
	const [point, size] = [pointOf(one.at), sizeOf(one, shows)];
	return one.kind === 'tag' ? listBeside(point, size.width) : listBoxesAround(point, size, CLOSE);
}

/** Without its second line. */
function sizeOf(one: Label | Tag, shows: Shown): Size {
	const signsWidth = SIGN * (shows === 'clash' ? 1 : one.signs);
	if (shows !== 'name') {
		// A button is as high and wide as ever.
		const { margin, height } = one.kind === 'label' && roams(one) ? one : ALONE;
		return { width: signsWidth + margin, height };
	}
	if (one.kind === 'tag')
		return { width: likelyWidthOf(one.name, FONT.tag) + signsWidth + 8, height: HEIGHT.tag };
	return { width: likelyWidthOf(one.name, FONT.name, 700) + signsWidth + one.margin, height: one.height };
}

/** Where a label of that size may stand, the best first. */
type ListBoxes = (label: Label, size: Size) => readonly Box[];

/** The boxes of each label and size, worked out when they are first asked for: each order that is tried asks again. */
function listOnce(
	names: readonly (Label | Tag)[],
	pointOf: Project,
	{ outlines, coloured }: GroundOfNames,
): ListBoxes {
	const isRoaming = names.some(roams);
	const all = listGroundRows(isRoaming ? outlines : [], pointOf);
	const inked = listGroundRows(isRoaming ? coloured : [], pointOf);
	/** In the midst of ground that has a name of its own. */
	const middles = new BoxGrid();
	for (const one of names) {
		if (one.hasAccount && one.kind === 'label' && !roams(one)) middles.push(boxAt(pointOf(one.at), POINT));
	}
	const isOff = (box: Box) => !middles.isTouched(box);
	const known = new Map<Label, Map<string, readonly Box[]>>();
	return (label, size) =>
		take(
			take(known, label, () => new Map<string, readonly Box[]>()),
			`${size.width} ${size.height}`,
			() => {
				const reached = label.reaches.map((reach) => listBoxesAround(pointOf(label.at), size, reach));
				const boxes = reached.flat();
				if (!roams(label)) return boxes;
				const off = boxes.filter(isOff);
				const beside = reached.flatMap((near) => {
					const clear = label.isTied ? near.filter((box) => isOff(box) && !isOnGround(box, all)) : [];
					return [...clear.filter((box) => !isOnGround(grown(box, SEEN), all)), ...clear];
				});
				return [...beside, ...off.filter((box) => !isOnGround(box, inked)), ...off, ...boxes];
			},
		);
}

/** By the sides of a dot, in their order. */
function listBeside([x, y]: Pixels, width: number): readonly Box[] {
	const size = { width, height: HEIGHT.tag };
	const aside = (DOT.account.width + width) / 2 + 2;
	const beyond = (DOT.account.height + HEIGHT.tag) / 2 + 2;
	return [
		boxAt([x + aside, y], size),
		boxAt([x - aside, y], size),
		boxAt([x, y + beyond], size),
		boxAt([x, y - beyond], size),
	];
}

/** Over the upper right of a dot. */
function boxOnCorner([x, y]: Pixels): Box {
	return { x: x + CORNER, y: y - CORNER - SIGN, width: SIGN, height: SIGN };
}
