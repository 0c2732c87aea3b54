/** Where does a text break into lines, and which way does it run? */

import { type Weight, widthOf } from '../../symbol/text-width.ts';

const OPENING = /[\u2066-\u2068]/g;
const CLOSING = '\u2069';

/**
 * Lines no wider than `width` pixels, broken at spaces, and within a word only where it alone is wider. An isolate
 * that a break would cut is closed before it and opened again after it. Empty for a text without words.
 */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
	const words = text
		.split(/\s+/)
		.filter((word) => word !== '')
		.flatMap((word) => cut(word, width, size, weight));
	const lines: string[] = [];
	const space = widthOf(' ', size, weight);
	/** Of the last line: each word is measured once. */
	let taken = 0;
	for (const word of words) {
		const own = widthOf(word, size, weight);
		if (lines.length > 0 && taken + space + own <= width) {
			lines.push(`${lines.pop()} ${word}`);
			taken += space + own;
		} else {
			lines.push(word);
			taken = own;
		}
	}
	return mendIsolates(lines);
}

function cut(word: string, width: number, size: number, weight: Weight): readonly string[] {
	if (widthOf(word, size, weight) <= width) return [word];
	const parts = [''];
	for (const letter of word) {
		const longer = `${parts.at(-1)}${letter}`;
		if (parts.at(-1) === '' || widthOf(longer, size, weight) <= width) parts[parts.length - 1] = longer;
		else parts.push(letter);
	}
	return parts;
}

function mendIsolates(lines: readonly string[]): readonly string[] {
	let open: string[] = [];
	return lines.map((line) => {
		const reopened = open.join('');
		for (const mark of line.match(/[\u2066-\u2069]/g) ?? [])
			open = mark === CLOSING ? open.slice(0, -1) : [...open, mark];
		return `${reopened}${line}${CLOSING.repeat(open.length)}`;
	});
}

/** Which way a text of unknown language runs: as its first letter outside isolates does, or else `fallback`. */
export function directionOf(text: string, fallback: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
	const bare = text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '').replace(OPENING, '');
	const letter = /\p{L}/u.exec(bare)?.[0];
	if (letter === undefined) return fallback;
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
		? 'rtl'
		: 'ltr';
}
