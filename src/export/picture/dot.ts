/** How is the dot of a place inside a district drawn in a picture? As on the page. */

import { DOT_PAINTS, type DotPath, layOutDot, type Sector } from '../../symbol/dot.ts';
import { moved } from './block.ts';
import { element, type Markup } from './markup.ts';
import type { Scene } from './scene.ts';

export function drawDotMark(sectors: readonly Sector[], scene: Scene, at: readonly [number, number]): Markup {
	return moved(...at, ...layOutDot(sectors).map((path) => drawPath(path, scene)));
}

function drawPath({ d, paint, holder }: DotPath, { palette, colourOf }: Scene): Markup {
	const { fill, opacity, stroke, width, dash } = DOT_PAINTS[paint];
	const own = holder === undefined ? palette.ink : colourOf(holder);
	return element('path', {
		d,
		fill: fill === undefined ? 'none' : fill === 'own' ? own : palette[fill],
		'fill-opacity': opacity,
		stroke: stroke === undefined ? undefined : stroke === 'own' ? own : palette[stroke],
		'stroke-width': width,
		'stroke-dasharray': dash,
	});
}
