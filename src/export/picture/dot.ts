/** How is the dot of a place inside a district drawn in a picture? As on the page. */

import { type DotPath, layOutDot, type Sector } from '../../symbol/dot.ts';
import { TINT } from '../../symbol/fill.ts';
import { moved } from './block.ts';
import { element, type Markup } from './markup.ts';
import type { Scene } from './scene.ts';

export function drawDotMark(sectors: readonly Sector[], scene: Scene, at: readonly [number, number]): Markup {
	return moved(...at, ...layOutDot(sectors).map((path) => drawPath(path, scene)));
}

function drawPath({ d, paint, holder }: DotPath, { palette, colourOf }: Scene): Markup {
	const colour = holder === undefined ? palette.ink : colourOf(holder);
	switch (paint) {
		case 'paper':
			return element('path', { d, fill: palette.paper });
		case 'ink':
			return element('path', { d, fill: colour });
		case 'tint':
			return element('path', { d, fill: colour, 'fill-opacity': TINT });
		case 'line':
			return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.6 });
		case 'dashes':
			return element('path', {
				d,
				fill: 'none',
				stroke: colour,
				'stroke-width': 1.6,
				'stroke-dasharray': '2.4 2',
			});
		case 'faint':
			return element('path', { d, fill: 'none', stroke: palette.muted, 'stroke-width': 1 });
	}
}
