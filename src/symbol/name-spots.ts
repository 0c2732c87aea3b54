/** Where does each name of a map stand, so that none lies on another, nor on a dot? Where there is no room for it, its signs stand alone. On all maps that stand side by side alike. */

import type { PlaceId } from '../domain/place.ts';
import { RANK } from './label-rank.ts';
import {
	boxOnCorner,
	DOT,
	type GroundOfNames,
	HEIGHT,
	type Label,
	listBeside,
	listBoxesOfSigns,
	type NameBoxes,
	nameBoxes,
	type Shown,
	SIDES,
	sizeOf,
	type Tag,
} from './name-boxes.ts';
import { placeInBestOrder } from './name-order.ts';
import type { Sign } from './sign.ts';
import {
	type Box,
	BoxGrid,
	boxAt,
	isFree,
	listRoomsOver,
	type Pixels,
	type Project,
	type RoomOrNone,
	type Size,
	takeSpot,
} from './spots.ts';

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

interface Placed extends Spots {
	readonly lost: readonly (Label | Tag)[];
	readonly astray: readonly (Label | Tag)[];
}

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
	const boxes = nameBoxes(names, pointOf, ground);
	return placeInBestOrder(
		names.toSorted((a, b) => a.rank - b.rank),
		(order) => place(order, frame, pointOf, boxes),
		({ rank, isClashing, isSilent }) => ({ isChosen: rank === RANK.chosen, isClashing, isSilent }),
	);
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
	boxes: NameBoxes,
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
		put(one, findSpot(one, room, pointOf, boxes) ?? sign);
	};
	// No name covers the sign of another's clash.
	for (const one of told) if (one.isClashing) put(one, findSpotOfClash(one, room, told.length, pointOf));
	told.forEach(name);
	const worded = new Set<Label>();
	for (const [label, { box, ...spot }] of spots) {
		if (label.kind !== 'label' || label.wordsWidth === 0 || spot.shows !== 'name') continue;
		const size = { width: Math.max(box.width, label.wordsWidth), height: HEIGHT.words };
		taken.delete(box);
		const wider = takeSpot(room, boxes.list(label, size));
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
	const astray = told.filter((one) => {
		const spot = spots.get(one);
		return spot?.shows === 'name' && boxes.isAstray(one, spot.box);
	});
	return { labels, tags, lost, astray };
}

function findSpot(one: Label | Tag, room: RoomOrNone, pointOf: Project, boxes: NameBoxes): Taken | undefined {
	if (one.name !== '') {
		const size = sizeOf(one, 'name');
		const beside = one.kind === 'tag' ? listBeside(pointOf(one.at), size.width) : boxes.list(one, size);
		const named = findFree('name', beside, room);
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
