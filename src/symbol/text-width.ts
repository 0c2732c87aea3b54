/** About how wide is a text, where nothing has drawn it yet that could be measured? */

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
/** The same of Vazirmatn's letters, for the Persian script: a narrow one and the mean. */
const PERSIAN = { script: /\p{Script=Arabic}/u, narrow: /[ادذرزژوآأإ]/, ems: { narrow: 0.33, other: 0.58 } };

/**
 * How much wider fonts run that may stand in, regular and bold (DejaVu Sans Bold, the widest, a little more). Persian
 * words in DejaVu Sans, Noto Kufi, Naskh and Sans Arabic and Noto Nastaliq Urdu are at most 4 % wider than that.
 */
const STAND_IN = { latin: { 400: 1.14, 700: 1.2 }, persian: { 400: 1.2, 700: 1.4 } } as const;

/** The same of those that the picture asks for. */
const LIKELY = { latin: { 400: 1.03, 700: 1.1 }, persian: { 400: 1, 700: 1 } } as const;

export type Weight = keyof typeof STAND_IN.latin;

/** Pixels at a font size in pixels; rather too much than too little: for a picture, which is drawn in who knows which font. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
	return emsOf(text, STAND_IN, weight) * size;
}

/** The same as near as can be told: for the page, which asks for these fonts, and for what has to stand in the middle of something. */
export function likelyWidthOf(text: string, size: number, weight: Weight = 400): number {
	return emsOf(text, LIKELY, weight) * size;
}

interface Letter {
	readonly ems: number;
	/** Whose fonts it is set in. */
	readonly script: 'latin' | 'persian';
}

/** Every letter once: names look for room again and again. */
const LETTERS = new Map<string, Letter>();

function emsOf(
	text: string,
	stretch: Record<Letter['script'], Record<Weight, number>>,
	weight: Weight,
): number {
	let ems = 0;
	for (const character of text) {
		let letter = LETTERS.get(character);
		if (!letter) {
			letter = toLetter(character);
			LETTERS.set(character, letter);
		}
		ems += letter.ems * stretch[letter.script][weight];
	}
	return ems;
}

function toLetter(character: string): Letter {
	const known = WIDTHS.find(([letters]) => letters.test(character))?.[1];
	if (known !== undefined) return { ems: known, script: 'latin' };
	const { script, narrow, ems } = PERSIAN;
	if (!script.test(character)) return { ems: OTHER, script: 'latin' };
	return { ems: narrow.test(character) ? ems.narrow : ems.other, script: 'persian' };
}

/** Of the second line of a label, in CSS pixels. */
const WORDS = 11.5;
/** What its box and the ground that should be seen beside it take at both sides together. */
const BESIDE = 22;

/** How wide ground has to be for the widest of some second lines of its label, in CSS pixels; 0 without any. */
export function widthOfWidestWords(lines: readonly string[]): number {
	return Math.max(0, ...lines.map((words) => likelyWidthOf(words, WORDS) + BESIDE));
}
