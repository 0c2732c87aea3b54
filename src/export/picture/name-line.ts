/** What does a name look like on the map of a picture: its letters, its signs, and what lies beneath them? */

import type { Shown } from '../../symbol/name-boxes.ts';
import { listShownSigns } from '../../symbol/name-spots.ts';
import type { ShownPlace } from '../../symbol/shown-place.ts';
import { SIGN_SIZE } from '../../symbol/sign.ts';
import type { Box } from '../../symbol/spots.ts';
import { likelyWidthOf, widthOf } from '../../symbol/text-width.ts';
import { labelName } from '../../text/label-words.ts';
import { textAt } from './block.ts';
import { strokeOf } from './layers.ts';
import { element, type Markup } from './markup.ts';
import type { Scene } from './scene.ts';
import { drawSign } from './sign.ts';

const SIGN_STEP = SIGN_SIZE + 4;
/** How much of a place's outline is paper beneath its name. */
export const VEIL = 0.84;

export interface NameLine {
	/** As near as can be told. */
	readonly width: number;
	/** Whichever font stands in, on whichever of the maps. */
	readonly safe: number;
	/** Centred on `x`. @param y of the baseline. @param halo the colour of what lies beneath. */
	draw(x: number, y: number, halo: string): readonly Markup[];
}

/** A bold name with its signs behind it, or what else there is room for. */
export function nameLine(
	shown: ShownPlace,
	name: string,
	size: number,
	scene: Scene,
	shows: Shown = 'name',
): NameLine {
	const { text, palette } = scene;
	const { isInferred } = shown;
	const signs = listShownSigns(shown.signs, shows);
	const need = scene.needs.get(shown.place) ?? { signs: signs.length, isInferred };
	const wordsFor = (isSomewhereInferred: boolean) =>
		shows === 'name' ? labelName(name, isSomewhereInferred, text) : '';
	const words = wordsFor(isInferred);
	/** Between what stands before it and a sign. */
	const apart = SIGN_STEP - SIGN_SIZE;
	const widthOfSigns = (count: number) => Math.max(0, count * SIGN_STEP - (shows === 'name' ? 0 : apart));
	const nameWidth = likelyWidthOf(words, size, 700);
	const width = nameWidth + widthOfSigns(signs.length);
	const forward = text.dir === 'rtl' ? -1 : 1;
	return {
		width,
		safe: widthOf(wordsFor(need.isInferred), size, 700) + widthOfSigns(shows === 'clash' ? 1 : need.signs),
		draw: (x, y, halo) => {
			const style = { y, size, weight: 700, fill: palette.ink, dir: text.dir } as const;
			if (signs.length === 0) return words === '' ? [] : [textAt(words, { ...style, x, anchor: 'middle' })];
			// Up to the signs, whatever the font makes of its width.
			const end = x + forward * (nameWidth - width / 2);
			const drawn = signs.map((sign, i) => {
				const near = end + forward * (i * SIGN_STEP + (words === '' ? 0 : apart));
				const top = y - size * 0.36 - SIGN_SIZE / 2;
				return drawSign(sign, scene, [forward > 0 ? near : near - SIGN_SIZE, top], halo);
			});
			return [...(words === '' ? [] : [textAt(words, { ...style, x: end, anchor: 'end' })]), ...drawn];
		},
	};
}

/** A line of text in its box: centred, or against its left (-1) or right (1) edge. */
export function sideText(
	content: string,
	box: Box,
	side: -1 | 0 | 1,
	size: number,
	fill: string,
	{ text }: Scene,
): Markup {
	const isStart = side < 0 === (text.dir === 'ltr');
	return textAt(content, {
		x: box.x + (box.width * (1 + side)) / 2 - side * 3,
		y: box.y + box.height / 2 + size * 0.34,
		size,
		fill,
		anchor: side === 0 ? 'middle' : isStart ? 'start' : 'end',
		dir: text.dir,
	});
}

/** Paper behind a name, or the colour of news. */
export function veil(box: Box, { isChanged }: Pick<ShownPlace, 'isChanged'>, scene: Scene): Markup {
	const { palette } = scene;
	if (isChanged) return element('rect', { ...box, rx: 4, fill: palette.news, ...strokeOf('changed', scene) });
	return element('rect', { ...box, rx: 4, fill: palette.paper, 'fill-opacity': VEIL });
}

export function haloOf({ isChanged }: ShownPlace, { palette }: Scene): string {
	return isChanged ? palette.news : palette.paper;
}
