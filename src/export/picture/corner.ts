/** In which corner of a map's frame may something stand that is no part of the map? */

import type { Box, Size } from '../../symbol/spots.ts';
import type { Palette } from '../../symbol/theme.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { element, type Markup } from './markup.ts';
import { VEIL } from './name-line.ts';

/** Pixels from the frame. */
const MARGIN = 8;

/** The best first: the lower one where text begins, unless another is less in the way. */
export function listCorners(
	size: Size,
	frame: Size,
	dir: Catalogue['dir'],
	isInTheWay: (box: Box) => boolean,
): readonly Box[] {
	const [start, end] = [MARGIN, frame.width - MARGIN - size.width];
	const sides = dir === 'rtl' ? [end, start] : [start, end];
	const corners = [frame.height - MARGIN - size.height, MARGIN].flatMap((y) =>
		sides.map((x): Box => ({ x, y, ...size })),
	);
	return [...corners.filter((corner) => !isInTheWay(corner)), ...corners];
}

/** Paper beneath what had to take a corner of the ground. */
export function drawPlate(box: Box, { paper }: Palette): Markup {
	return element('rect', { ...box, rx: 3, fill: paper, 'fill-opacity': VEIL });
}
