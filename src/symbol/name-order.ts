/** In which order do names look for room, so that few are lost? */

/** What comes of an order. */
interface Placed<T> {
	/** Those of places that have an account for which there is no room. */
	readonly lost: readonly T[];
}

/** How often it is tried anew, at most, each time with the names first that were lost before. */
const TRIES = 8;
/** In all tries together, about so many names are placed anew: of a whole country's, most have no room in any order. */
const PLACED_ANEW = 1_000;

/**
 * As given; where names are lost so, in another order that loses less.
 * @param weigh how much is lost.
 */
export function placeInBestOrder<T, P extends Placed<T>>(
	given: readonly T[],
	place: (order: readonly T[]) => P,
	weigh: (lost: readonly T[]) => number,
): P {
	let order = given;
	let best = place(order);
	const most = Math.min(TRIES, Math.floor(PLACED_ANEW / given.length));
	for (let tries = 0, { lost } = best; tries < most && lost.length > 0; tries++) {
		const before = new Set(lost);
		order = [...lost, ...order.filter((one) => !before.has(one))];
		const one = place(order);
		if (weigh(one.lost) < weigh(best.lost)) best = one;
		lost = one.lost;
	}
	return best;
}
