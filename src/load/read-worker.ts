/** Who reads and checks what a reader gives the page? This worker: the page itself stays at hand meanwhile. */

import type { Fetched } from './fetch-dataset.ts';
import type { Given, Progress } from './given.ts';
import { type Piece, packClaims } from './pack-claims.ts';
import { readGiven } from './read-given.ts';

/** What it tells the page, `ready` before anything else. */
export type Told =
	| 'ready'
	| { readonly progress: Progress }
	| { readonly piece: Piece }
	/** The claims of the dataset have come before it, in pieces. */
	| { readonly fetched: Fetched };

/** What of a worker's scope is used here; TypeScript's own types of it clash with those of a page. */
interface Scope {
	addEventListener(type: 'message', listener: (event: { readonly data: Given }) => void): void;
	postMessage(told: Told, transfer?: readonly ArrayBuffer[]): void;
	reportError(error: unknown): void;
}

declare const self: Scope;

self.addEventListener('message', ({ data }) => {
	readGiven(data, (progress) => self.postMessage({ progress }))
		.then(tell)
		// As any error of a worker, which the page hears.
		.catch((error: unknown) => self.reportError(error));
});
self.postMessage('ready');

function tell(fetched: Fetched): void {
	const { dataset } = fetched;
	for (const piece of packClaims(dataset?.claims ?? [])) {
		self.postMessage({ piece }, [piece.numbers.buffer]);
	}
	self.postMessage({ fetched: { ...fetched, ...(dataset && { dataset: { ...dataset, claims: [] } }) } });
}
