/** How large is a name on a map, and where may it stand? */

import type { Position } from 'geojson';
import type { Area } from '../domain/geometry.ts';
import type { PlaceId } from '../domain/place.ts';
import { take } from '../domain/take.ts';
import { type GroundRows, isOnGround, listGroundRows, STEP } from './ground-rows.ts';
import { SEEN } from './leader.ts';
import {
	type Box,
	BoxGrid,
	boxAt,
	CLOSE,
	grown,
	listBoxesAround,
	middleOf,
	type Pixels,
	POINT,
	type Project,
	type Size,
} from './spots.ts';
import { likelyWidthOf } from './text-width.ts';

/** CSS pixels. */
export const DOT = { account: { width: 18, height: 18 }, other: { width: 12, height: 12 } };
export const HEIGHT = { words: 36, tag: 18 };
const SIGN = 15;
/** From the middle of a dot to signs on its corner. */
const CORNER = 2;
/** What signs without a name take besides their width, and how high they are. */
const ALONE = { margin: 4, height: 18 };
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
	/** Whether no map that stands beside says anything of it: its name is lost sooner than another. */
	readonly isSilent: boolean;
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
	/** Of ground that it stays upon. */
	readonly ground?: Area | undefined;
}

/** That of a dot, beside it. */
export interface Tag extends Name {
	readonly kind: 'tag';
}

export const SIDES = ['right', 'left', 'below', 'above'] as const;

/** What there is room for: the name with its signs, those alone, or that of a clash alone. */
export type Shown = 'name' | 'signs' | 'clash';

/** Beside the outlines, or at least beside what is coloured of them, stand names that may stand far off their place, if there is room. */
export interface GroundOfNames {
	readonly outlines: readonly Area[];
	readonly coloured: readonly Area[];
}

/** Whether it may stand far off its place. */
function roams(one: Label | Tag): boolean {
	return one.kind === 'label' && one.reaches.length > 1;
}

/** Without a name, they stand close by, since they name no ground but what they stand on. */
export function listBoxesOfSigns(
	one: Label | Tag,
	shows: 'signs' | 'clash',
	pointOf: Project,
): readonly Box[] {
	const [point, size] = [pointOf(one.at), sizeOf(one, shows)];
	return one.kind === 'tag' ? listBeside(point, size.width) : listBoxesAround(point, size, CLOSE);
}

/** Without its second line. */
export function sizeOf(one: Label | Tag, shows: Shown): Size {
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

/** Where labels may stand. */
export interface NameBoxes {
	/** Of a label of that size, the best first. */
	list(label: Label, size: Size): readonly Box[];
	/** Whether there the name of ground may be taken for that of other ground. */
	isAstray(one: Label | Tag, box: Box): boolean;
}

/** The boxes of each label and size are worked out when they are first asked for: each order that is tried asks again. */
export function nameBoxes(
	names: readonly (Label | Tag)[],
	pointOf: Project,
	{ outlines, coloured }: GroundOfNames,
): NameBoxes {
	const isRoaming = names.some(roams);
	const all = listGroundRows(outlines, pointOf);
	const inked = listGroundRows(isRoaming ? coloured : [], pointOf);
	/** In the midst of ground that has a name of its own. */
	const middles = new BoxGrid();
	for (const one of names) {
		if (one.hasAccount && one.kind === 'label' && !roams(one)) middles.push(boxAt(pointOf(one.at), POINT));
	}
	const isOff = (box: Box) => !middles.isTouched(box);
	const isUpon = (box: Box, ground = all) => isOnGround(boxAt(middleOf(box), SPECK), ground);
	const rows = new Map<Area, GroundRows>();
	const rowsOf = (ground: Area) => take(rows, ground, () => listGroundRows([ground], pointOf));
	const listAnew = (label: Label, size: Size): readonly Box[] => {
		const reached = label.reaches.map((reach) => listBoxesAround(pointOf(label.at), size, reach));
		const boxes = reached.flat();
		if (label.ground) {
			const own = rowsOf(label.ground);
			const over = boxes.filter((box) => isOnGround(box, own));
			const apart = [...over.filter((box) => isUpon(box, own)), ...over.filter((box) => !isUpon(box))];
			// Without its name, the sign of a clash may stand over others: sooner the name stands upon other ground.
			return label.isClashing ? [...apart, ...over, ...boxes] : apart;
		}
		if (!roams(label)) return boxes;
		const off = boxes.filter(isOff);
		const beside = reached.flatMap((near) => {
			const open = near.filter(isOff);
			const clear = open.filter((box) => !isOnGround(box, all));
			if (label.isTied) return [...clear.filter((box) => !isOnGround(grown(box, SEEN), all)), ...clear];
			// With its middle on other ground it would be taken for a name there.
			return [...clear, ...open.filter((box) => !isUpon(box))];
		});
		return [...beside, ...off.filter((box) => !isOnGround(box, inked)), ...off, ...boxes];
	};
	const known = new Map<Label, Map<string, readonly Box[]>>();
	return {
		list: (label, size) =>
			take(
				take(known, label, () => new Map<string, readonly Box[]>()),
				`${size.width} ${size.height}`,
				() => listAnew(label, size),
			),
		isAstray: (one, box) =>
			one.kind === 'label' && one.ground !== undefined && isUpon(box) && !isUpon(box, rowsOf(one.ground)),
	};
}

/** Seen by the rows of ground wherever it is. */
const SPECK = { width: 1, height: STEP };

/** By the sides of a dot, in their order. */
export function listBeside([x, y]: Pixels, width: number): readonly Box[] {
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
export function boxOnCorner([x, y]: Pixels): Box {
	return { x: x + CORNER, y: y - CORNER - SIGN, width: SIGN, height: SIGN };
}
