/** How does a version of the site live without a network? The service worker holds every file of it, and no other. */

import { FILES } from 'virtual:site-files';
import { precacheAndRoute } from 'workbox-precaching';
import { withdraw } from './withdraw.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// Before Workbox listens: who asks past every store, as the page does to see what the site has now, gets the network.
self.addEventListener('fetch', (event) => {
	if (event.request.cache === 'reload') event.stopImmediatePropagation();
});

// Stored when this worker installs, all or nothing. What is no file of the site (a map tile) is left to the
// browser. Every query shows the same page.
precacheAndRoute([...FILES], { directoryIndex: 'index.html', ignoreURLParametersMatching: [/^/] });

self.addEventListener('message', (event) => {
	// A newer worker waits, beside the older version's files, until a reader says so.
	if (event.data === 'take-over') void self.skipWaiting();
	if (event.data === 'withdraw') event.waitUntil(withdraw(self));
});

// The very first visit, too, goes on without a network.
self.addEventListener('activate', () => void self.clients.claim());
