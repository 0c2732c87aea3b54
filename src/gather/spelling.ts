/** When are two published names the same, and when nearly so? */

import { listWords } from '../domain/fold.ts';
import { countEdits } from '../load/nearest.ts';

/** How a name is compared: without case, accents, spaces, hyphens and the like. Empty if it has no letter or digit. */
export function foldName(name: string): string {
	return listWords(name)
		.map(({ folded }) => folded)
		.join('');
}

/** Names that a name with brackets holds beside itself: “Khan (Matun)” is called Khan, and Matun. */
export function listBracketed(name: string): readonly string[] {
	const inner = [...name.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, words = '']) => words);
	if (inner.length === 0) return [];
	const outer = name.replace(/[([][^)\]]*[)\]]/g, ' ');
	return [outer, ...inner].map((one) => one.trim()).filter((one) => foldName(one) !== '');
}

/** Near enough to be proposed: at most a quarter of the letters differ, of a short name one. Folded names. */
export function isNear(one: string, other: string): boolean {
	const shorter = Math.min(one.length, other.length);
	if (shorter < 3 || Math.abs(one.length - other.length) > shorter / 4 + 1) return false;
	return countEdits(one, other) <= Math.max(1, Math.floor(shorter / 4));
}

/** With or without its kind: `pcode:XX01` and `XX01`. */
export function isSameCode(code: string, asked: string): boolean {
	const [whole, bare] = [code.toLowerCase(), code.replace(/^[^:]*:/, '').toLowerCase()];
	return [whole, bare].includes(asked.toLowerCase());
}
