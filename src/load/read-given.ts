/** What does a dataset say that a reader gives the page? Read and checked as strictly as one that is built. */

import { countRecords } from './count-left-out.ts';
import type { Fetched } from './fetch-dataset.ts';
import type { Given, Progress } from './given.ts';
import { joinGivenFiles } from './join-given-files.ts';
import { formatProblem, ofFile, type Problem } from './problem.ts';
import { parseText, type RawDataset } from './raw-dataset.ts';
import { readRaw } from './read-text.ts';
import { streamText } from './stream-text.ts';

/** Never throws. */
export async function readGiven(
	given: Given,
	onProgress: (progress: Progress) => void,
	signal?: AbortSignal,
): Promise<Fetched> {
	const name = 'address' in given ? given.address : 'files';
	const fail = (message: string, remedy: string): Fetched => ({
		problems: [formatProblem(ofFile(name, message, remedy))],
	});
	let written: RawDataset | { readonly problem: Problem };
	try {
		written =
			'address' in given
				? await fetchFile(given.address, onProgress, signal)
				: await joinGivenFiles(given.files, onProgress);
	} catch (error) {
		if (error instanceof RangeError)
			return fail('larger than a browser can read', 'Divide it, or write it in fewer words.');
		return fail('could not be read', 'See whether it is still there and open it again.');
	}
	if ('problem' in written) return { problems: [formatProblem(written.problem)] };
	onProgress({ stage: 'checking', records: countRecords(written.raw) });
	return readRaw(written);
}

/** Nothing of the reader goes along but what every request tells. */
async function fetchFile(
	address: string,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal | undefined,
): Promise<RawDataset | { readonly problem: Problem }> {
	const file = new URL(address).pathname.split('/').at(-1) || address;
	let response: Response;
	try {
		response = await fetch(address, {
			...(signal && { signal }),
			cache: 'no-cache',
			credentials: 'same-origin',
			referrerPolicy: 'no-referrer',
		});
	} catch {
		const remedy =
			'Check the address and the network; its server must let other sites read it (Access-Control-Allow-Origin).';
		return { problem: ofFile(address, 'could not be fetched', remedy) };
	}
	if (!response.ok || !response.body)
		return { problem: ofFile(address, `the server answered ${response.status}`, 'Check the address.') };
	// Of what is sent compressed, the length is that of fewer bytes.
	const length = response.headers.get('Content-Encoding') ? null : response.headers.get('Content-Length');
	const total = Number(length);
	const text = await streamText(response.body, (bytes) =>
		onProgress({ stage: 'reading', bytes, ...(total >= bytes && total > 0 && { total }) }),
	);
	return parseText(text, file);
}
