/** Which places inside districts does a map of a picture have room for, as dots? */

import { listClearDots } from '../../symbol/clear-dots.ts';
import { dotPosition } from '../../symbol/dot.ts';
import type { ShownPlace, ShownPlaces } from '../../symbol/shown-place.ts';
import { type Box, type Room, takeSpot } from '../../symbol/spots.ts';
import { widthOf } from '../../symbol/text-width.ts';
import { textAt } from './block.ts';
import { drawPlate, listCorners } from './corner.ts';
import { group, type Markup, NOTHING } from './markup.ts';
import { isOnFrame, type Point, type Projection } from './projection.ts';
import type { Scene } from './scene.ts';

export interface DrawnDot {
	readonly shown: ShownPlace;
	readonly at: Point;
}

export interface Dots {
	/** Of few, all; of many, those that lie on no other. */
	readonly drawn: readonly DrawnDot[];
	/** How many lie in the frame. */
	readonly all: number;
}

const SIZE = 11;
const HEIGHT = 18;

export function listDots(
	{ dots }: ShownPlaces,
	{ dataset, needs }: Scene,
	projection: Projection,
	{ frame }: Room,
): Dots {
	const within = dots.flatMap((shown): readonly DrawnDot[] => {
		const place = dataset.places.get(shown.place);
		const position = place && dotPosition(place);
		if (!position) return [];
		const at = projection.point(position);
		return isOnFrame(at, frame) ? [{ shown, at }] : [];
	});
	const clear = listClearDots(
		within.map(({ shown: { place }, at }) => ({ place, at, rank: needs.get(place)?.rank ?? 0 })),
	);
	return { drawn: within.filter(({ shown }) => clear.has(shown.place)), all: within.length };
}

/** In a corner, if not all are drawn. */
export function drawDotCount(
	{ drawn, all }: Dots,
	{ palette, text }: Scene,
	room: Room,
	isInTheWay: (box: Box) => boolean,
): Markup {
	if (drawn.length === all) return NOTHING;
	const words = text.dotCount(drawn.length, all);
	const size = { width: widthOf(words, SIZE) + 8, height: HEIGHT };
	const box = takeSpot(room, listCorners(size, room.frame, text.dir, isInTheWay));
	if (!box) return NOTHING;
	const at = { x: box.x + box.width / 2, y: box.y + box.height - 5 };
	const style = { size: SIZE, fill: palette.muted, anchor: 'middle', dir: text.dir } as const;
	const plate = isInTheWay(box) ? drawPlate(box, palette) : NOTHING;
	return group('g', { class: 'dot-count' }, plate, textAt(words, { ...at, ...style }));
}
