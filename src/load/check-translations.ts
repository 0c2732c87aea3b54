/** Is what is translated told in the data, and is what the data tells translated? */

import type { Dataset } from '../domain/dataset.ts';
import { listTranslatable, type Translation } from '../domain/translation.ts';
import { nearestAmong } from './nearest.ts';
import { type Locate, type Problem, quote } from './problem.ts';

/** A translation of words that the data does not have: they were changed since, or mistyped. */
export function checkTranslations(dataset: Dataset, locate: Locate): readonly Problem[] {
	const translations = listTranslations(dataset);
	if (translations.length === 0) return [];
	const told = new Set(listTranslatable(dataset));
	const nearest = nearestAmong(told);
	return translations.flatMap(([language, { texts }]) =>
		[...texts.keys()]
			.filter((text) => !told.has(text))
			.map((text) => ({
				...locate(['translations', language, 'texts', text]),
				message: `the data has no such text${nearest(text)}`,
				remedy: 'Copy the text as the data has it, character by character, or remove it.',
			})),
	);
}

/** What has no translation is shown as it is: worth a note, one a language. */
export function noteUntranslated(dataset: Dataset, locate: Locate): readonly Problem[] {
	const translations = listTranslations(dataset);
	if (translations.length === 0) return [];
	const told = listTranslatable(dataset);
	return translations.flatMap(([language, { texts }]) => {
		const [first, ...others] = told.filter((text) => !texts.has(text));
		if (first === undefined) return [];
		const more = others.length === 0 ? '' : `, nor of ${others.length} more`;
		return [
			{
				...locate(['translations', language, 'texts']),
				message: `no translation of ${quote(first)}${more}`,
				remedy: 'Add it; until then it is shown as it is.',
			},
		];
	});
}

/** Those that are at hand: a built file names others that hold them. */
function listTranslations({ translations }: Dataset): readonly (readonly [string, Translation])[] {
	return [...translations].flatMap(([language, one]) => ('texts' in one ? [[language, one] as const] : []));
}
