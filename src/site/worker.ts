/** How does a version of the site live without a network? The service worker holds every file of it, and no other. */

import { FILES } from 'virtual:site-files';
import { precacheAndRoute } from 'workbox-precaching';

/** What of a service worker's scope is used here; TypeScript's own types of it clash with those of a page. */
declare const self: {
	addEventListener(
		type: 'activate' | 'message',
		listener: (event: { readonly data?: unknown }) => void,
	): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void> };
};

// Stored when this worker installs, all or nothing. What is no file of the site (a map tile) is left to the
// browser. Every query shows the same page.
precacheAndRoute([...FILES], { directoryIndex: 'index.html', ignoreURLParametersMatching: [/^/] });

// A newer worker waits, beside the older version's files, until a reader says so.
self.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void self.skipWaiting();
});

// The very first visit, too, goes on without a network.
self.addEventListener('activate', () => void self.clients.claim());
