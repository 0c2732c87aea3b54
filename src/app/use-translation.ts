/** What does the dataset tell in the language of the page, and how does it come? With the dataset, or in a file of its own. */

import { useEffect, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { Translation } from '../domain/translation.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { translationIn } from '../text/naming.ts';
import { QUIET } from './use-language.ts';

/** Undefined where there is none, and until it has come: all is told in its own words then, as it was printed. */
export function useTranslation(dataset: Dataset, { lang }: Pick<Catalogue, 'lang'>): Translation | undefined {
	const found = translationIn(dataset, lang);
	const file = found && 'file' in found ? found.file : undefined;
	const [fetched, setFetched] = useState<{ readonly of: string; readonly translation: Translation }>();
	useEffect(() => {
		if (file === undefined) return;
		const controller = new AbortController();
		const address = `${import.meta.env.BASE_URL}datasets/${file}`;
		const ask = async () => {
			const { fetchTranslation } = await import('../load/fetch-translation.ts');
			const translation = await fetchTranslation(address, dataset, controller.signal);
			if (translation && !controller.signal.aborted) setFetched({ of: file, translation });
		};
		const timer = setTimeout(() => void ask().catch(() => undefined), QUIET);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [file, dataset]);
	if (found && !('file' in found)) return found;
	return file !== undefined && fetched?.of === file ? fetched.translation : undefined;
}
