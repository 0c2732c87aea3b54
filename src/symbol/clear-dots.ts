/** Which dots of a map can be told apart? Of those that would lie on each other, the one whose words weigh more. */

import type { PlaceId } from '../domain/place.ts';
import { DOT_SIZE } from './dot.ts';
import { BoxGrid, boxAt, FEW, type Pixels } from './spots.ts';

/** Pixels: a dot has a margin of its own. */
const SIDE = DOT_SIZE - 4;

interface Dot {
	readonly place: PlaceId;
	/** Of its middle. */
	readonly at: Pixels;
	/** Who has the less stays. */
	readonly rank: number;
}

/** The places whose dots stay: of few, all; of many, those that lie on no other that does. */
export function listClearDots(dots: readonly Dot[]): ReadonlySet<PlaceId> {
	if (dots.length <= FEW) return new Set(dots.map(({ place }) => place));
	const taken = new BoxGrid();
	const clear = new Set<PlaceId>();
	for (const { place, at } of dots.toSorted((a, b) => a.rank - b.rank)) {
		const box = boxAt(at, { width: SIDE, height: SIDE });
		if (taken.isTouched(box)) continue;
		taken.push(box);
		clear.add(place);
	}
	return clear;
}
