/** How is a ground made by whoever must not be held up by it? In steps, between which there may be a break. */

import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import { Ground, indexClaims } from './ground.ts';

/** How many accounts have been worked out, and how many there are. */
export interface Followed {
	readonly accounts: number;
	readonly total: number;
}

/**
 * With all that `on` is asked for of some days worked out already.
 * @param earlier as for a ground that is made at once.
 */
export function* makeGround(
	dataset: Dataset,
	earlier: Ground | undefined,
	days: readonly Day[],
): Generator<Followed | undefined, Ground> {
	const index = earlier?.goesOnAs(dataset) ? undefined : yield* indexClaims(dataset);
	const ground = new Ground(dataset, { earlier, index });
	const total = ground.accountPlaces.length * ground.voices.length;
	let accounts = 0;
	for (const place of ground.accountPlaces) {
		for (const voice of ground.voices) {
			yield { accounts, total };
			for (const day of days) ground.account(place, voice, day);
			accounts += 1;
		}
	}
	return ground;
}
