/** When do two spellings of a word count as the same? */

export interface Word {
	/** As it is compared: without accents, case and the like. */
	readonly folded: string;
	/** UTF-16 offsets in the text; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[0-9A-Za-z]+$/;
/** Letters that Arabic, Persian and Pashto keyboards tell apart and readers do not. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
	ك: 'ک',
	ي: 'ی',
	ى: 'ی',
	ې: 'ی',
	ۍ: 'ی',
	ة: 'ه',
	ە: 'ه',
	ہ: 'ه',
};

/** The words of a text that have a letter or digit, in order. */
export function listWords(text: string): readonly Word[] {
	const words: Word[] = [];
	// Millions of quotes are looked through: a list of matches would cost as much as the search.
	WORD.lastIndex = 0;
	for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
		const [word] = found;
		const folded = fold(word);
		if (folded !== '') words.push({ folded, start: found.index, end: found.index + word.length });
	}
	return words;
}

/** With the digits that keyboards of Arabic, Persian and Pashto have as those of ASCII. */
export function withPlainDigits(text: string): string {
	// Each block of ten begins at a multiple of sixteen.
	return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

/** Drops accents, vowel signs and letter-like modifiers (ʿ, tatweel), lowers the case and writes digits alike. */
function fold(word: string): string {
	// Of most words in most languages, no more is to be done.
	if (ASCII.test(word)) return word.toLowerCase();
	return withPlainDigits(word)
		.normalize('NFD')
		.replace(/[\p{M}\p{Lm}]/gu, '')
		.toLowerCase()
		.replace(/[كيىېۍةەہ]/g, (letter) => ARABIC_VARIANTS[letter] ?? letter);
}
