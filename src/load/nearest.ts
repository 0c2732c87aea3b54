/** Which known word did somebody mean who wrote an unknown one? */

import { quote } from './problem.ts';

/** How many candidates are compared with unknown words: about a second's work, and enough for whoever mistyped some. */
const MOST_COMPARED = 300_000;
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
			// An edit makes a word longer by a letter, which is one or two code units.
			if (Math.abs(others.length - letters.length) >= 2 * least) continue;
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
 * Letters to insert, delete or replace to turn one word into the other; any number from `enough` on, if it is as many.
 * Ids are short, so the plain distance of Wagner and Fischer does: a library would be larger.
 */
export function countEdits(one: string, other: string, enough = Infinity): number {
	const others = [...other];
	let row = Array.from({ length: others.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...one].entries()) {
		const next = [index + 1];
		let fewest = index + 1;
		for (const [column, candidate] of others.entries()) {
			const replaced = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
			const edits = Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1);
			next.push(edits);
			fewest = Math.min(fewest, edits);
		}
		if (fewest >= enough) return fewest;
		row = next;
	}
	return row.at(-1) ?? 0;
}
