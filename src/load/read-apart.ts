/** How is a dataset read without holding up the page? In a worker; by the page itself only where none may run. */

import type { Fetched } from './fetch-dataset.ts';
import type { Given, Progress } from './given.ts';
import { ClaimUnpacker } from './pack-claims.ts';
import type { Told } from './read-worker.ts';

/** Never throws. Nothing comes of it any more once it is aborted. */
export async function readApart(
	given: Given,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Fetched> {
	return (await readInWorker(given, onProgress, signal)) ?? readHere(given, onProgress, signal);
}

/** Undefined where no worker may run, as in a frame that its host has shut off. */
function readInWorker(
	given: Given,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Fetched | undefined> {
	if (signal.aborted) return Promise.resolve({ problems: [] });
	return new Promise((resolve) => {
		let worker: Worker;
		try {
			worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
		} catch {
			resolve(undefined);
			return;
		}
		let isReady = false;
		const unpacker = new ClaimUnpacker();
		const end = (fetched: Fetched | undefined) => {
			worker.terminate();
			resolve(fetched);
		};
		signal.addEventListener('abort', () => end({ problems: [] }));
		worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
			if (data === 'ready') {
				isReady = true;
				worker.postMessage(given);
			} else if ('progress' in data) onProgress(data.progress);
			else if ('piece' in data) unpacker.add(data.piece);
			else {
				const { dataset } = data.fetched;
				const { claims } = unpacker;
				end({ ...data.fetched, ...(dataset && { dataset: { ...dataset, claims } }) });
			}
		});
		// What has begun and breaks off would break off here, too, and the page with it.
		worker.addEventListener('error', () => end(isReady ? { problems: [BROKEN_OFF] } : undefined));
		worker.addEventListener('messageerror', () => end({ problems: [BROKEN_OFF] }));
	});
}

const BROKEN_OFF =
	'dataset: reading it broke off, perhaps for want of memory. Close other pages and open it again.';

async function readHere(
	given: Given,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Fetched> {
	const reader = await import('./read-given.ts').catch(() => undefined);
	if (reader) return reader.readGiven(given, onProgress, signal);
	return { problems: ['dataset: what checks it could not be fetched. Check the network and try again.'] };
}
