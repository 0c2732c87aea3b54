/** How long is a kilometre on the map? */

import { roundLength } from '../../symbol/round-length.ts';
import { type Box, type Room, takeSpot } from '../../symbol/spots.ts';
import { widthOf } from '../../symbol/text-width.ts';
import { round, textAt } from './block.ts';
import { drawPlate, listCorners } from './corner.ts';
import { element, group, type Markup, NOTHING } from './markup.ts';
import type { Projection } from './projection.ts';
import type { Scene } from './scene.ts';

/** Pixels. */
const LONGEST = 110;

/** A bar of a round length in a corner. */
export function drawScale(
	{ palette, text }: Scene,
	{ metresPerPixel }: Projection,
	room: Room,
	isInTheWay: (box: Box) => boolean,
): Markup {
	const metres = roundLength(Math.min(LONGEST, room.frame.width / 5) * metresPerPixel);
	const length = metres / metresPerPixel;
	const size = { width: Math.max(length, widthOf(text.distance(metres), 11)) + 8, height: 28 };
	const box = takeSpot(room, listCorners(size, room.frame, text.dir, isInTheWay));
	if (!box) return NOTHING;
	const middle = box.x + box.width / 2;
	const y = box.y + box.height - 4;
	return group(
		'g',
		{ class: 'scale' },
		isInTheWay(box) ? drawPlate(box, palette) : NOTHING,
		element('path', {
			d: `M${round(middle - length / 2)} ${round(y - 5)}v5h${round(length)}v-5`,
			fill: 'none',
			stroke: palette.muted,
			'stroke-width': 1.5,
		}),
		textAt(text.distance(metres), {
			x: middle,
			y: y - 8,
			size: 11,
			fill: palette.muted,
			anchor: 'middle',
			dir: text.dir,
		}),
	);
}
