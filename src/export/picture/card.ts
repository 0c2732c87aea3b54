/** How is a picture laid out that stands for a link? 1200 × 630, with the words at the side of the map. */

import { moved, stack } from './block.ts';
import { drawShortCredits } from './credits.ts';
import { drawHeading, drawSummaries } from './heading.ts';
import { drawLegend } from './legend.ts';
import { drawMap } from './map.ts';
import { group } from './markup.ts';
import type { LaidOut } from './picture.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 28;
const SIDE = 348;
const GAP = 24;
const SIZES = { title: 30, day: 16, small: 13.5, summary: 14 };

/** Where the words are too many, the sentences of the parties are left out first, then the legend: the map is all the same. */
export function drawCard(request: PictureRequest, scene: Scene): LaidOut {
	const { dataset, text, split = null, divider = 0.5, bounds = dataset.bounds } = request;
	const inner = WIDTH - 2 * MARGIN;
	const credits = drawShortCredits(request, scene, inner);
	const height = HEIGHT - 2 * MARGIN - credits.height - 10;
	const heading = drawHeading(request, scene, SIDE, SIZES);
	const summaries = drawSummaries(scene, SIDE, SIZES.summary, true);
	const legend = drawLegend(scene, SIDE, 12.5);
	const choices = [[heading, summaries, legend], [heading, legend], [heading, summaries], [heading]];
	const words = choices.map((blocks) => stack(blocks, 14)).find((block) => block.height <= height);
	const mapWidth = inner - SIDE - GAP;
	const map = drawMap(scene, { width: mapWidth, height }, { bounds, split, share: divider });
	const isRtl = text.dir === 'rtl';
	return {
		width: WIDTH,
		height: HEIGHT,
		defs: map.defs,
		markup: group(
			'g',
			{ id: 'picture' },
			moved(isRtl ? WIDTH - MARGIN - SIDE : MARGIN, MARGIN, (words ?? heading).markup),
			moved(isRtl ? MARGIN : MARGIN + SIDE + GAP, MARGIN, map.markup),
			moved(MARGIN, HEIGHT - MARGIN - credits.height, credits.markup),
		),
	};
}
