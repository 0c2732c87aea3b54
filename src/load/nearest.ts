/** Which known word did somebody mean who wrote an unknown one? */

import { quote } from './problem.ts';

/**
 * `; nearest: "millford"`, to go on with a message; empty if no candidate is near: more than a third
 * of the letters wrong, or more than two of a short word, or all.
 * Ids are short and few, so the plain distance of Wagner and Fischer does: a library would be larger.
 */
export function nearest(word: string, candidates: Iterable<string>): string {
	let best: string | undefined;
	let least = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1) + 1;
	for (const candidate of candidates) {
		const distance = countEdits(word.slice(0, 64), candidate.slice(0, 64));
		if (distance >= least) continue;
		least = distance;
		best = candidate;
	}
	return best === undefined ? '' : `; nearest: ${quote(best)}`;
}

/** Letters to insert, delete or replace to turn one word into the other. */
export function countEdits(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...one].entries()) {
		const next = [index + 1];
		for (const [column, candidate] of [...other].entries()) {
			const replaced = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
			next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
