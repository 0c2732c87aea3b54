/** Which country of Natural Earth does somebody mean, by its code or its name in English? */

import { listWords } from '../domain/fold.ts';
import { type Country, listCountries } from '../load/country.ts';
import { nearest } from '../load/nearest.ts';

/** Words that full names have and short ones may lack. */
const SMALL_WORDS: readonly string[] = ['of', 'the', 'and'];

/**
 * By three digits, or by a name without regard to case and accents, where Natural Earth abbreviates written out or not:
 * “Dem. Rep. Congo” is the Democratic Republic of the Congo. Names of another origin, as Burma, it does not have.
 * @returns it by the name that Natural Earth has, or where somebody has written that out, as written, with capitals.
 * @throws if it is none of them, or may be several.
 */
export function findCountry(asked: string): Country {
	const countries = listCountries();
	const own = toWords(asked);
	const found = countries.find(({ code, name }) => code === asked || String(toWords(name)) === String(own));
	if (found) return found;
	const abbreviated = findAbbreviated(own, countries);
	if (abbreviated) return { ...abbreviated, name: writeOut(asked, abbreviated.name) };
	const near = nearest(
		asked,
		countries.map(({ name }) => name),
	);
	throw new Error(
		`no country "${asked}" in Natural Earth${near}. Write its three digits of ISO 3166-1 where it bears another name`,
	);
}

function findAbbreviated(own: readonly string[], countries: readonly Country[]): Country | undefined {
	const [only, ...others] = countries.filter(({ name }) => {
		const short = toWords(name);
		return short.length === own.length && own.every((word, index) => shortens(short[index] ?? '', word));
	});
	return others.length === 0 ? only : undefined;
}

/** @param short as Natural Earth writes it, which knows the letters of the words that it has in full. */
function writeOut(asked: string, short: string): string {
	const known = new Map(listWords(short).map(({ folded, start, end }) => [folded, short.slice(start, end)]));
	let written = '';
	let last = 0;
	for (const { folded, start, end } of listWords(asked)) {
		const word = asked.slice(start, end).toLowerCase();
		const isSmall = SMALL_WORDS.includes(folded) && start > 0;
		const full = known.get(folded) ?? (isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1));
		written += asked.slice(last, start) + full;
		last = end;
	}
	return written + asked.slice(last);
}

/** Folded; abbreviated ones keep their full stop. */
function toWords(name: string): readonly string[] {
	return listWords(name)
		.map(({ folded, end }) => (name[end] === '.' ? `${folded}.` : folded))
		.filter((word) => !SMALL_WORDS.includes(word));
}

/** Whether a word is the other, or its letters in their order from the first: “St.” is Saint. */
function shortens(short: string, word: string): boolean {
	if (!short.endsWith('.')) return short === word;
	let at = 0;
	for (const letter of word) if (letter === short[at]) at++;
	return short[0] === word[0] && at >= short.length - 1;
}
