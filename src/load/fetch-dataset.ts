/** How does the page get its dataset? By one request, of whose answer nothing is believed that nobody has checked. */

import type { Dataset } from '../domain/dataset.ts';
import { digest } from './digest.ts';
import { openDataset } from './open-dataset.ts';

export interface Fetched {
	/** What of it is sound; absent if nothing can be shown. */
	readonly dataset?: Dataset;
	/** One line each: where, what, remedy. None only with a dataset. */
	readonly problems: readonly string[];
	/** How many records are not shown, since they could not be read; none only without a dataset. */
	readonly leftOut?: number;
}

/**
 * Never throws: what goes wrong on the way is a problem like any other.
 * @param checked the digest of the text that the build checked: any other text is checked here, by what is fetched for it.
 */
export async function fetchDataset(url: string, signal: AbortSignal, checked?: string): Promise<Fetched> {
	const file = url.split('/').at(-1) ?? url;
	let answer: string;
	try {
		// Asked of the server anew, which costs little: a browser’s stored answer may be of an older version of the site.
		const response = await fetch(url, { signal, cache: 'no-cache' });
		if (!response.ok)
			return { problems: [`${file}: the server answered ${response.status}. Try again later.`] };
		answer = await response.text();
	} catch {
		return { problems: [`${file}: could not be fetched. Check the network and try again.`] };
	}
	if (digest(answer) === checked) return { dataset: openDataset(answer), problems: [] };
	const reader = await import('./read-text.ts').catch(() => undefined);
	if (reader) return reader.readText(answer, file);
	return { problems: [`${file}: what checks it could not be fetched. Check the network and try again.`] };
}
