/** How is a small sign drawn in a picture? As on the page, in its holder's colour upon a halo. */

import { SIGN_HALO, SIGN_SHAPES, type Sign } from '../../symbol/sign.ts';
import { moved } from './block.ts';
import { element, type Markup } from './markup.ts';
import type { Scene } from './scene.ts';

/** @param halo the colour of what lies beneath. */
export function drawSign(
	{ name, holder }: Sign,
	{ colourOf, palette }: Scene,
	at: readonly [number, number],
	halo: string,
): Markup {
	const { d, width } = SIGN_SHAPES[name];
	const colour = holder === undefined ? palette.ink : colourOf(holder);
	const lines = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
	return moved(
		...at,
		element('path', { d, ...lines, stroke: halo, 'stroke-width': (width ?? 0) + SIGN_HALO }),
		width === undefined
			? element('path', { d, fill: colour })
			: element('path', { d, ...lines, stroke: colour, 'stroke-width': width }),
	);
}
