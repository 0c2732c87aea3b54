/** Which country of Natural Earth does somebody mean, by its code or its name in English? */

import { listWords } from '../domain/fold.ts';
import { type Country, listCountries } from '../load/country.ts';
import { nearest } from '../load/nearest.ts';

/** Words that full names have and short ones may lack. */
const SMALL_WORDS: readonly string[] = ['of', 'the', 'and'];

/**
 * By three digits, or by a name without regard to case and accents, where Natural Earth abbreviates written out or not:
 * “Dem. Rep. Congo” is the Democratic Republic of the Congo. Names of another origin, as Burma, it does not have.
 * @throws if it is none of them, or may be several.
 */
export function findCountry(asked: string): Country {
	const countries = listCountries();
	const own = toWords(asked);
	const found =
		countries.find(({ code, name }) => code === asked || String(toWords(name)) === String(own)) ??
		findAbbreviated(own, countries);
	if (found) return found.name.includes('.') && found.code !== asked ? { ...found, name: asked } : found;
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
