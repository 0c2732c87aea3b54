/** How does a browser stop keeping the site? Its worker goes, with all that it stored, and its pages come from the network. */

import type { WorkerScope } from './worker-scope.ts';

/** Leaves alone what other sites of the same origin keep: Workbox ends the names of its stores in the scope. */
export async function withdraw({ registration, caches, clients }: WorkerScope): Promise<void> {
	// First, so that what is navigated is no longer caught.
	await registration.unregister();
	const stores = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
	await Promise.all(stores.map((name) => caches.delete(name)));
	const pages = await clients.matchAll();
	// A page that is being left needs no more.
	await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}
