/** What does the dataset tell in the language of the page, and how does it come? With the dataset, or in a file of its own. */

import { useEffect, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { Translation } from '../domain/translation.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { translationIn } from '../text/naming.ts';
import { QUIET } from './use-language.ts';

/**
 * Undefined where there is none, and until it has come: all is told in its own words then, as it was printed.
 * @param folder the address of that which holds the files of the dataset; none of what is on this device.
 */
export function useTranslation(
	dataset: Dataset,
	{ lang }: Pick<Catalogue, 'lang'>,
	folder: string | undefined,
): Translation | undefined {
	const found = translationIn(dataset, lang);
	const file = found && 'file' in found ? found.file : undefined;
	const [fetched, setFetched] = useState<{
		readonly of: Dataset;
		readonly file: string;
		readonly translation: Translation;
	}>();
	useEffect(() => {
		if (file === undefined || folder === undefined) return;
		const controller = new AbortController();
		const address = `${folder}${file}`;
		const ask = async () => {
			const { fetchTranslation } = await import('../load/fetch-translation.ts');
			const translation = await fetchTranslation(address, dataset, controller.signal);
			if (translation && !controller.signal.aborted) setFetched({ of: dataset, file, translation });
		};
		const timer = setTimeout(() => void ask().catch(() => undefined), QUIET);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [file, folder, dataset]);
	if (found && !('file' in found)) return found;
	return fetched?.of === dataset && fetched.file === file ? fetched.translation : undefined;
}
