/** Where does a text break into lines, and which way does it run? */

import { type Weight, widthOf } from '../../symbol/text-width.ts';

const OPENING = /[\u2066-\u2068]/;
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
	const room = width - ROUNDING;
	const lines: string[][] = [];
	let used = 0;
	for (const word of words) {
		const line = lines.at(-1);
		const longer = used + widthOf(` ${word}`, size, weight);
		if (line && longer <= room) {
			line.push(word);
			used = longer;
		} else {
			lines.push([word]);
			used = widthOf(word, size, weight);
		}
	}
	return mendIsolates(lines.map((line) => line.join(' ')));
}

/** In pixels: what a sum of widths may differ by from the width of the whole. */
const ROUNDING = 1e-6;

function cut(word: string, width: number, size: number, weight: Weight): readonly string[] {
	if (widthOf(word, size, weight) <= width) return [word];
	const room = width - ROUNDING;
	const parts: string[][] = [[]];
	let used = 0;
	for (const letter of word) {
		const part = parts.at(-1);
		const longer = used + widthOf(letter, size, weight);
		if (part && (part.length === 0 || longer <= room)) {
			part.push(letter);
			used = longer;
		} else {
			parts.push([letter]);
			used = widthOf(letter, size, weight);
		}
	}
	return parts.map((part) => part.join(''));
}

/** Deeper than this, no isolate has any effect. @see https://www.unicode.org/reports/tr9/#BD2 */
const MOST_ISOLATES = 125;

function mendIsolates(lines: readonly string[]): readonly string[] {
	const open: string[] = [];
	return lines.map((line) => {
		const reopened = open.slice(0, MOST_ISOLATES).join('');
		for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) {
			if (mark === CLOSING) open.pop();
			else open.push(mark);
		}
		return `${reopened}${line}${CLOSING.repeat(Math.min(open.length, MOST_ISOLATES))}`;
	});
}

/** Which way a text of unknown language runs: as its first letter outside isolates does, or else `fallback`. */
export function directionOf(text: string, fallback: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
	const letter = findLetter(text);
	if (letter === undefined) return fallback;
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
		? 'rtl'
		: 'ltr';
}

function findLetter(text: string): string | undefined {
	let depth = 0;
	for (const [sign] of text.matchAll(/[\u2066-\u2069]|\p{L}/gu)) {
		if (sign === CLOSING) depth = Math.max(0, depth - 1);
		else if (OPENING.test(sign)) depth += 1;
		else if (depth === 0) return sign;
	}
	return undefined;
}
