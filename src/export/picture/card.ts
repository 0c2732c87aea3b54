/** How is a picture laid out that stands for a link? 1200 × 630, with the words at the side of the maps. */

import { moved } from './block.ts';
import { drawShortCredits } from './credits.ts';
import { drawHeading, type HeadingSizes } from './heading.ts';
import { drawLegend } from './legend.ts';
import { drawMaps } from './maps.ts';
import { group } from './markup.ts';
import type { LaidOut } from './picture.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 22;
const SIDE = 250;
const GAP = 24;
const SIZES = { title: 28, headline: 19, day: 16, small: 13.5 };

/** Words that take more room than the maps leave them are set smaller. */
const SCALES = [1, 0.88, 0.78, 0.7, 0.62];

function scaled(by: number): HeadingSizes {
	const { title, headline, day, small } = SIZES;
	return { title: title * by, headline: headline * by, day: day * by, small: Math.max(11, small * by) };
}

export function drawCard(request: PictureRequest, scene: Scene): LaidOut {
	const { text } = scene;
	const { bounds = scene.dataset.bounds } = request;
	const inner = WIDTH - 2 * MARGIN;
	const credits = drawShortCredits(request, scene, inner);
	const legend = drawLegend(scene, inner, 12);
	const height = HEIGHT - 2 * MARGIN - credits.height - legend.height - 24;
	const headings = SCALES.map((scale) => drawHeading(request, scene, SIDE, scaled(scale)));
	const heading = headings.find((one) => one.height <= height) ?? headings.at(-1);
	const maps = drawMaps(scene, {
		bounds,
		width: inner - SIDE - GAP,
		height,
		sizes: { caption: 17 },
		stretch: Infinity,
	});
	const isRtl = text.dir === 'rtl';
	return {
		width: WIDTH,
		height: HEIGHT,
		defs: maps.defs,
		markup: group(
			'g',
			{ id: 'picture' },
			moved(isRtl ? WIDTH - MARGIN - SIDE : MARGIN, MARGIN, ...(heading ? [heading.markup] : [])),
			moved(isRtl ? MARGIN : MARGIN + SIDE + GAP, MARGIN, maps.markup),
			moved(MARGIN, MARGIN + height + 12, legend.markup),
			moved(MARGIN, HEIGHT - MARGIN - credits.height, credits.markup),
		),
	};
}
