/** How is a picture laid out on a sheet of A4? The map as wide as the text, its legend beneath it. */

import { type Block, moved, stack } from './block.ts';
import { drawCredits } from './credits.ts';
import { drawHeading, drawSummaries } from './heading.ts';
import { drawInset } from './inset.ts';
import { drawKey } from './legend.ts';
import { drawMap, MAP_PADDING } from './map.ts';
import { group, NOTHING } from './markup.ts';
import { heightFor } from './mercator.ts';
import type { LaidOut } from './picture.ts';
import type { PictureRequest } from './request.ts';
import type { Scene } from './scene.ts';

/** Without margins, which the paper has. */
const WIDTH = 760;
/** Letters hang a little over the edge of their text. */
const OVERHANG = 2;
/** What the paper holds: 186 × 273 mm within margins of 12 mm. */
const HEIGHT = 1108;
const INSET = 128;
const GAP = 22;
const PART_GAP = 13;
const SIZES = { title: 27, day: 15, small: 12.5, summary: 13 };

export function drawPage(request: PictureRequest, scene: Scene): LaidOut {
	const { text, split = null, divider = 0.5, bounds = scene.dataset.bounds } = request;
	const words = [
		drawHeading(request, scene, WIDTH, SIZES),
		drawSummaries(scene, WIDTH, SIZES.summary, false),
	];
	const credits = drawCredits(scene, WIDTH);
	const insetHeight = drawInset(scene, INSET, bounds).height;
	const keyHeight = drawKey(scene, insetHeight > 0 ? WIDTH - INSET - GAP : WIDTH, 12).height;
	const others = [...words, credits, { height: Math.max(keyHeight, insetHeight) }];
	const left = others.reduce((sum, part) => sum - part.height - PART_GAP, HEIGHT);
	const height = Math.round(Math.max(360, Math.min(left, heightFor(bounds, WIDTH, MAP_PADDING))));
	const map = drawMap(scene, { width: WIDTH, height }, { bounds, split, share: divider });
	const inset = drawInset(scene, INSET, map.bounds);
	const room = inset.height > 0 ? WIDTH - INSET - GAP : WIDTH;
	const key = drawKey(scene, room, 12);
	const isRtl = text.dir === 'rtl';
	const beneath: Block = {
		height: Math.max(key.height, inset.height),
		markup: group(
			'g',
			{},
			moved(isRtl ? WIDTH - room : 0, 0, key.markup),
			inset.height > 0 ? moved(isRtl ? 0 : WIDTH - INSET, 0, inset.markup) : NOTHING,
		),
	};
	const whole = stack([...words, map, beneath, credits], PART_GAP);
	return {
		width: WIDTH + 2 * OVERHANG,
		// The last line hangs a little below its box.
		height: Math.ceil(whole.height) + 4,
		defs: map.defs,
		markup: group('g', { id: 'picture' }, moved(OVERHANG, 0, whole.markup)),
	};
}
