/** How does the page keep itself for times without a network, and learn of a newer version of itself? */

import { askSite } from './ask-site.ts';

export type VersionNews =
	/** A newer version is stored and waits; `show` puts it in this one's place, in every tab. */
	| { readonly kind: 'ready'; readonly show: () => void }
	/** There is a newer version, or a site without a worker, and it cannot be stored; `show` gives up what is kept. */
	| { readonly kind: 'not-kept'; readonly show: () => void }
	/** The site does not answer with the page: what is kept is all there is. */
	| { readonly kind: 'kept-only' };

interface Keeping {
	/** The address of what the page shows. */
	readonly dataset: string;
	readonly onNews: (news: VersionNews) => void;
}

/**
 * Registers the worker that keeps this version (`src/site/worker.ts`), and tells of newer ones. Quiet where there can be no worker: without https, in a frame or a window that may
 * store nothing.
 */
export async function keepOffline({ dataset, onNews }: Keeping): Promise<void> {
	try {
		// Even to look at it fails in some frames.
		const { serviceWorker } = navigator;
		const registration = await serviceWorker.register('worker.js');
		const takeOver = () => {
			// Another tab may have been before; and a page that was reloaded past the worker has none to lose.
			if (!registration.waiting) return reload();
			serviceWorker.addEventListener('controllerchange', reload);
			registration.waiting.postMessage('take-over');
		};
		const tell = () => {
			if (registration.waiting && registration.active) onNews({ kind: 'ready', show: takeOver });
		};
		const giveUp = async () => {
			// The worker sends every tab to the network; what is kept is given up for nothing less than the whole page.
			if ((await askSite(dataset)) === 'whole') registration.active?.postMessage('withdraw');
			else onNews({ kind: 'kept-only' });
		};
		const tellFailure = async () => {
			// Who sees what the network has misses nothing.
			if (!serviceWorker.controller) return;
			const answer = await askSite(dataset);
			if (answer === 'whole') onNews({ kind: 'not-kept', show: () => void giveUp() });
			if (answer === 'gone') onNews({ kind: 'kept-only' });
		};
		const watch = () => {
			const { installing } = registration;
			const follow = () => (installing?.state === 'redundant' ? void tellFailure() : tell());
			installing?.addEventListener('statechange', follow, { once: true });
		};
		tell();
		watch();
		registration.addEventListener('updatefound', watch);
		const look = () => registration.update().catch(tellFailure);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void look();
		});
		// Browsers look by themselves, up to ten seconds later.
		if (registration.active) void look();
	} catch {
		// The page works without.
	}
}

function reload(): void {
	window.location.reload();
}
