/** How does the page get its dataset? By one request, of whose answer nothing is believed unchecked. */

import type { Dataset } from '../domain/dataset.ts';
import { parseDataset } from './parse-dataset.ts';
import { formatProblem, inFile } from './problem.ts';

/** `problems`: one line each, never empty. */
export type Fetched = { readonly dataset: Dataset } | { readonly problems: readonly string[] };

/** Never throws: what goes wrong on the way is a problem like any other. */
export async function fetchDataset(url: string, signal: AbortSignal): Promise<Fetched> {
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
	const raw = parseJson(answer);
	if (raw === undefined) return { problems: [`${file}: is not JSON. Build the dataset again.`] };
	const parsed = parseDataset(raw, inFile(file));
	if ('problems' in parsed) return { problems: parsed.problems.map(formatProblem) };
	return { dataset: parsed.dataset };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
