/** About how wide is a text, and where does it break into lines? A picture is drawn where nothing can measure it. */

/**
 * Widths in ems of Helvetica's and Arial's letters, by what they share; others are as wide as `OTHER`.
 */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
	[/[\p{Mn}\p{Cf}]/u, 0],
	[/[ijl|'’‘]/, 0.22],
	[/[ .,:;!ftI/\\()[\]·]/, 0.28],
	[/[r\-"“”*`]/, 0.35],
	[/[cksvxyzJ]/, 0.5],
	[/[CDHNRUwGOQ]/, 0.75],
	[/[mM%@W—…]/, 0.92],
	[/[A-Z&]/, 0.667],
	[/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|\p{Extended_Pictographic}/u, 1],
];
const OTHER = 0.57;
/** The same of Vazirmatn's letters, for the Persian script, which has no wider stand-in: a narrow one and the mean. */
const PERSIAN = { script: /\p{Script=Arabic}/u, narrow: /[ادذرزژوآأإ]/, ems: { narrow: 0.33, other: 0.58 } };

/** How much wider fonts run that may stand in, regular and bold (DejaVu Sans Bold, the widest, a little more). */
const STAND_IN = { 400: 1.14, 700: 1.2 } as const;

/** The same of those that the picture asks for. */
const LIKELY = { 400: 1.03, 700: 1.1 } as const;

export type Weight = keyof typeof STAND_IN;

/** Pixels at a font size in pixels; rather too much than too little. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
	return emsOf(text, STAND_IN[weight]) * size;
}

/** The same as near as can be told, for what has to stand in the middle of something. */
export function likelyWidthOf(text: string, size: number, weight: Weight = 400): number {
	return emsOf(text, LIKELY[weight]) * size;
}

/** @param stretch of letters that another font may stand in for. */
function emsOf(text: string, stretch: number): number {
	let ems = 0;
	for (const letter of text) {
		const known = WIDTHS.find(([letters]) => letters.test(letter))?.[1];
		if (known === undefined && PERSIAN.script.test(letter))
			ems += PERSIAN.narrow.test(letter) ? PERSIAN.ems.narrow : PERSIAN.ems.other;
		else ems += (known ?? OTHER) * stretch;
	}
	return ems;
}

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
