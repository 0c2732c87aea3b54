/** How is a picture laid out that stands beside an article? Heading, map with its legend beside it, credits. */

import { type Block, moved } from './block.ts';
import { drawCredits } from './credits.ts';
import { drawHeading, drawSummaries } from './heading.ts';
import { drawInset } from './inset.ts';
import { drawLegend } from './legend.ts';
import { drawMap, MAP_PADDING } from './map.ts';
import { element, group } from './markup.ts';
import { heightFor } from './mercator.ts';
import type { LaidOut } from './picture.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

const WIDTH = 1200;
const MARGIN = 36;
const INNER = WIDTH - 2 * MARGIN;
const SIDE = 236;
const GAP = 28;
const MAP_WIDTH = INNER - SIDE - GAP;
const SIZES = { title: 34, day: 18, small: 14, summary: 15 };

export function drawSheet(request: PictureRequest, scene: Scene): LaidOut {
	const { text, split = null, divider = 0.5, bounds = scene.dataset.bounds } = request;
	const heading = drawHeading(request, scene, INNER, SIZES);
	const summaries = drawSummaries(scene, INNER, SIZES.summary, false);
	const legend = drawLegend(scene, SIDE, 13);
	const fitting = Math.min(780, Math.max(480, heightFor(bounds, MAP_WIDTH, MAP_PADDING)));
	const insetHeight = drawInset(scene, SIDE - 36, bounds).height;
	const height = Math.ceil(Math.max(fitting, legend.height + insetHeight + 24));
	const map = drawMap(scene, { width: MAP_WIDTH, height }, { bounds, split, share: divider });
	const inset = drawInset(scene, SIDE - 36, map.bounds);
	const credits = drawCredits(scene, INNER);
	const isRtl = text.dir === 'rtl';
	const [mapX, sideX] = isRtl ? [MARGIN + SIDE + GAP, MARGIN] : [MARGIN, MARGIN + MAP_WIDTH + GAP];

	let y = 30;
	const place = ({ height, markup }: Block, x = MARGIN, gap = 16) => {
		const placed = moved(x, y, markup);
		y += height + gap;
		return placed;
	};
	const top = [place(heading, MARGIN, 14), place(summaries, MARGIN, 20)];
	const mapY = y;
	const middle = [
		place(map, mapX, 18),
		moved(sideX, mapY, legend.markup),
		moved(sideX + (isRtl ? 0 : 18), mapY + height - inset.height, inset.markup),
	];
	const rule = element('rect', { x: MARGIN, y: y - 8, width: INNER, height: 1, fill: scene.palette.rule });
	const bottom = place(credits, MARGIN, 24);
	return {
		width: WIDTH,
		height: Math.ceil(y),
		defs: map.defs,
		markup: group('g', { id: 'picture' }, ...top, ...middle, rule, bottom),
	};
}
