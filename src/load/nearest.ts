/** Which known word did somebody mean who wrote an unknown one? */

import { quote } from './problem.ts';

/** How many candidates are compared with unknown words: about half a second's work, and enough for whoever mistyped some. */
const MOST_COMPARED = 100_000;
/** Letters that are looked at. */
const LONGEST = 64;

/**
 * `; nearest: "millford"`, to go on with a message; empty if no candidate is near: more than a third
 * of the letters wrong, or more than two of a short word, or all.
 */
export function nearest(word: string, candidates: Iterable<string>): string {
	return nearestAmong(candidates)(word);
}

/** The same for many words. Each is compared once; where there are very many, the later ones are told nothing. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string {
	const told = new Map<string, string>();
	let left = MOST_COMPARED;
	return (word) => {
		const known = told.get(word);
		if (known !== undefined) return known;
		if (left <= 0) return '';
		let best: string | undefined;
		let least = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1) + 1;
		const letters = word.slice(0, LONGEST);
		for (const candidate of candidates) {
			const others = candidate.slice(0, LONGEST);
			if (Math.abs(others.length - letters.length) >= least) continue;
			if (left-- <= 0) break;
			const distance = countEdits(letters, others, least);
			if (distance >= least) continue;
			least = distance;
			best = candidate;
		}
		const hint = best === undefined ? '' : `; nearest: ${quote(best)}`;
		told.set(word, hint);
		return hint;
	};
}

/**
 * UTF-16 code units to insert, delete or replace to turn one word into the other; any number from `enough` on, if it is
 * as many. Ids are short, so the plain distance of Wagner and Fischer does: a library would be larger.
 */
export function countEdits(one: string, other: string, enough = Infinity): number {
	let row = new Uint16Array(other.length + 1).map((_, index) => index);
	let next = new Uint16Array(other.length + 1);
	for (let i = 0; i < one.length; i++) {
		next[0] = i + 1;
		let fewest = i + 1;
		for (let j = 0; j < other.length; j++) {
			const replaced = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
			const edits = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
			next[j + 1] = edits;
			if (edits < fewest) fewest = edits;
		}
		if (fewest >= enough) return fewest;
		[row, next] = [next, row];
	}
	return row[other.length] ?? 0;
}
