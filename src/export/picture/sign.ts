/** How is a small sign drawn in a picture? As on the page, in its holder's colour upon a halo. */

import { SIGN_PATH, type Sign } from '../../symbol/sign.ts';
import { moved } from './block.ts';
import { element, type Markup } from './markup.ts';
import type { Scene } from './scene.ts';

/** Pixels, square. */
export const SIGN_SIZE = 12;

/** @param halo the colour of what lies beneath. */
export function drawSign(
	{ predicate, holder }: Sign,
	{ inks, palette }: Scene,
	at: [number, number],
	halo: string,
): Markup {
	const { d, isFilled } = SIGN_PATH[predicate];
	const colour = holder === undefined ? palette.ink : inks.colourOf(holder);
	const lines = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
	return moved(
		...at,
		element('path', { d, ...lines, stroke: halo, 'stroke-width': 4.5 }),
		isFilled
			? element('path', { d, fill: colour, stroke: colour, 'stroke-linejoin': 'round', 'stroke-width': 0.5 })
			: element('path', { d, ...lines, stroke: colour, 'stroke-width': 1.8 }),
	);
}
