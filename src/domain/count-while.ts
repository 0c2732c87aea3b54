/** How many come first of which something is so, in a list of which it is so of the first alone? */

/** By halves. */
export function countWhile<T>(list: ArrayLike<T>, isSo: (one: T) => boolean): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = list[middle];
		if (one !== undefined && isSo(one)) low = middle + 1;
		else high = middle;
	}
	return low;
}
