/** How is a picture laid out that stands for a link? 1200 × 630, with the words at the side of the map. */

import { moved, stack } from './block.ts';
import { drawShortCredits } from './credits.ts';
import { drawHeading, drawSummaries } from './heading.ts';
import { drawKey } from './legend.ts';
import { drawMap } from './map.ts';
import { group } from './markup.ts';
import type { LaidOut } from './picture.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 24;
const SIDE = 348;
const GAP = 24;
/** Below this the map would show nothing; then its credits run out of the card. */
const LEAST = 200;
const SIZES = { title: 28, day: 16, small: 13.5, summary: 14 };

/** Where the words are too many, the sentences of the parties are left out. */
export function drawCard(request: PictureRequest, scene: Scene): LaidOut {
	const { text, split = null, divider = 0.5, bounds = scene.dataset.bounds } = request;
	const inner = WIDTH - 2 * MARGIN;
	const credits = drawShortCredits(scene, inner);
	const key = drawKey(scene, inner, 12);
	const height = Math.max(LEAST, HEIGHT - 2 * MARGIN - credits.height - key.height - 24);
	const heading = drawHeading(request, scene, SIDE, SIZES);
	const summaries = drawSummaries(scene, SIDE, SIZES.summary, true);
	const whole = stack([heading, summaries], 14);
	const words = whole.height <= height ? whole : heading;
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
			moved(isRtl ? WIDTH - MARGIN - SIDE : MARGIN, MARGIN, words.markup),
			moved(isRtl ? MARGIN : MARGIN + SIDE + GAP, MARGIN, map.markup),
			moved(MARGIN, MARGIN + height + 12, key.markup),
			moved(MARGIN, HEIGHT - MARGIN - credits.height, credits.markup),
		),
	};
}
