/** How does the page get what a dataset tells in another language, where that is a file of its own? */

import type { Dataset } from '../domain/dataset.ts';
import type { Translation } from '../domain/translation.ts';
import { parseAligned } from './aligned-translation.ts';

/** Never throws. Undefined if it does not come or is none of this dataset: the page has all of it in its own words. */
export async function fetchTranslation(
	url: string,
	dataset: Dataset,
	signal: AbortSignal,
): Promise<Translation | undefined> {
	try {
		const response = await fetch(url, { signal, cache: 'no-cache' });
		return response.ok ? parseAligned(await response.json(), dataset) : undefined;
	} catch {
		return undefined;
	}
}
