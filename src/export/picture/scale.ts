/** How long is a kilometre on the map? */

import { roundLength } from '../../symbol/round-length.ts';
import { type Box, type Room, takeSpot } from '../../symbol/spots.ts';
import { widthOf } from '../../symbol/text-width.ts';
import { round, textAt } from './block.ts';
import { element, group, type Markup, NOTHING } from './markup.ts';
import type { Projection } from './projection.ts';
import type { Scene } from './scene.ts';

/** Pixels. */
const LONGEST = 110;
/** From the frame. */
const MARGIN = 8;

/** A bar of a round length in a corner: the lower one where text begins, unless another is less in the way. */
export function drawScale(
	{ palette, text }: Scene,
	{ metresPerPixel }: Projection,
	room: Room,
	isInTheWay: (box: Box) => boolean,
): Markup {
	const { width: right, height: bottom } = room.frame;
	const metres = roundLength(Math.min(LONGEST, right / 5) * metresPerPixel);
	const length = metres / metresPerPixel;
	const size = { width: Math.max(length, widthOf(text.distance(metres), 11)) + 8, height: 28 };
	const [start, end] = [MARGIN, right - MARGIN - size.width];
	const sides = text.dir === 'rtl' ? [end, start] : [start, end];
	const corners = [bottom - MARGIN - size.height, MARGIN].flatMap((y) =>
		sides.map((x): Box => ({ x, y, ...size })),
	);
	const box = takeSpot(room, [...corners.filter((corner) => !isInTheWay(corner)), ...corners]);
	if (!box) return NOTHING;
	const middle = box.x + box.width / 2;
	const y = box.y + box.height - 4;
	return group(
		'g',
		{ class: 'scale' },
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
