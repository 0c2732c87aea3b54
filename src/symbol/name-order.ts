/** In which order do names look for room, so that few are lost, and those least of which something is said? */

/** What comes of an order. */
interface Placed<T> {
	/** Those of places that have an account for which there is no room. */
	readonly lost: readonly T[];
	/** Those that stand where they may be taken for names of other ground. */
	readonly astray?: readonly T[];
}

/** What is lost with a name. */
export interface Worth {
	/** Its name is shown all the same, over others. */
	readonly isChosen?: boolean;
	readonly isClashing: boolean;
	/** Nobody says anything of its place. */
	readonly isSilent: boolean;
}

/** How often it is tried anew, at most, each time with the names first that were lost before, or astray where none was. */
const TRIES = 8;
/** In all tries together, about so many names are placed anew: of a whole country's, most have no room in any order. */
const PLACED_ANEW = 1_000;

/** As given; where names are lost so, in another order that loses less. */
export function placeInBestOrder<T, P extends Placed<T>>(
	given: readonly T[],
	place: (order: readonly T[]) => P,
	worthOf: (one: T) => Worth,
): P {
	let order = given;
	let last = place(order);
	let best = last;
	const weigh = ({ lost, astray = [] }: P) => weighAll(lost.map(worthOf), astray.length);
	const most = Math.min(TRIES, Math.floor(PLACED_ANEW / given.length));
	for (let tries = 0; tries < most && weigh(last) > 0; tries++) {
		const spoken = last.lost.filter((one) => !worthOf(one).isSilent);
		const first = new Set([spoken, last.lost, last.astray ?? []].find(({ length }) => length > 0));
		order = [...first, ...order.filter((one) => !first.has(one))];
		last = place(order);
		if (weigh(last) < weigh(best)) best = last;
	}
	return best;
}

/** The chosen outweighs all that clash, any of those all of which something is said, any of these all others, and any name that is lost all that are astray. */
function weighAll(lost: readonly Worth[], astray: number): number {
	const count = (isMeant: (one: Worth) => boolean | undefined) => lost.filter(isMeant).length;
	return [
		count((one) => one.isChosen),
		count((one) => one.isClashing),
		count((one) => !one.isSilent),
		lost.length,
		astray,
	].reduce((sum, next) => sum * MANY + next);
}

/** More names than are placed anew, and few enough that the sum is exact: one at most is chosen. */
const MANY = 2_000;
