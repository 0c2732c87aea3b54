/** Where do the stripes of a fill lie within one repeat of its pattern? */

import type { PartyId } from '../domain/party.ts';
import type { Fill } from './fill.ts';

/** Measures in CSS pixels, before the pattern is turned by 45°. */
export const LANE = { width: 8, gap: 1, dash: 7, breakLength: 6 } as const;

export interface Stripe {
	readonly holder: PartyId;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One repeat: `stripes` within `width` × `height`. */
export interface Repeat {
	readonly width: number;
	readonly height: number;
	readonly stripes: readonly Stripe[];
}

/**
 * Lanes lie side by side, each centred in its width; neighbours that are whole, unbroken and of one
 * holder merge. Broken lanes repeat over two rounds with their breaks staggered, so that the breaks
 * do not line up into a second stripe.
 */
export function layoutStripes(fill: Fill): Repeat {
	const isAnyBroken = fill.some((lane) => lane.isBroken && lane.inked > 0);
	const rounds = isAnyBroken ? 2 : 1;
	const period = LANE.dash + LANE.breakLength;
	const height = isAnyBroken ? period : LANE.width;
	const stripes: Stripe[] = [];
	for (let round = 0; round < rounds; round++) {
		fill.forEach((lane, i) => {
			const left = (round * fill.length + i) * LANE.width;
			const mergesNext = isMerged(fill, i);
			const room = LANE.width - (mergesNext ? 0 : LANE.gap);
			const width = (lane.inked < 1 ? LANE.width - LANE.gap : room) * lane.inked;
			const x = left + (room - width) / 2;
			const each = width / Math.max(1, lane.holders.length);
			lane.holders.forEach((holder, k) => {
				const at = { holder, x: x + k * each, width: each };
				if (!lane.isBroken) stripes.push({ ...at, y: 0, height });
				else if (round === 0) stripes.push({ ...at, y: 0, height: LANE.dash });
				else {
					const shift = period / 2;
					stripes.push({ ...at, y: 0, height: LANE.dash - shift }, { ...at, y: shift, height: shift });
				}
			});
		});
	}
	return { width: rounds * fill.length * LANE.width, height, stripes };
}

/** True if the lane and the next one (round the repeat) form one band. */
function isMerged(fill: Fill, i: number): boolean {
	const lane = fill[i];
	const next = fill[(i + 1) % fill.length];
	return (
		lane !== undefined &&
		next !== undefined &&
		fill.length > 1 &&
		[lane, next].every((one) => one.inked === 1 && !one.isBroken && one.holders.length === 1) &&
		lane.holders[0] === next.holders[0]
	);
}
