/** Which of these are alike? `Map.groupBy`, which Node 20 lacks. */
import { take } from './take.ts';

export function groupBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of all) {
		take(groups, keyOf(one), () => []).push(one);
	}
	return groups;
}
