/** Into which files is a built dataset divided, so that nobody waits for a language that they do not read? */

import type { Dataset } from '../domain/dataset.ts';
import { alignTranslation } from './aligned-translation.ts';

/** By name: that of the dataset, which names the others, and one for each language that it is translated into. */
export function splitTranslations(
	dataset: Dataset,
	json: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
	const { id, translations } = dataset;
	const parts = [...translations].flatMap(([language, one]) =>
		'texts' in one
			? [{ language, file: `${id}.${language}.json`, aligned: alignTranslation(one, dataset) }]
			: [],
	);
	const names = Object.fromEntries(parts.map(({ language, file }) => [language, file]));
	const whole = { ...json, ...(parts.length > 0 && { translations: names }) };
	return new Map([
		[`${id}.json`, JSON.stringify(whole)],
		...parts.map(({ file, aligned }) => [file, JSON.stringify(aligned)] as const),
	]);
}
