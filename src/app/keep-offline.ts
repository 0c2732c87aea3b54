/** How does the page keep itself for times without a network, and learn of a newer version of itself? */

/**
 * Registers the worker that keeps this version (`src/site/worker.ts`), and reloads the page when another one takes
 * over: old and new never mix. Quiet where there can be no worker: without https, in a frame or a window that may
 * store nothing.
 * @param isEmbedded the page is part of another: it registers none, since its readers did not come to keep it.
 * @param onNewVersion called when a newer version is stored and waits; `takeOver` puts it in this one's place, in
 * every tab.
 */
export async function keepOffline(
	isEmbedded: boolean,
	onNewVersion: (takeOver: () => void) => void,
): Promise<void> {
	try {
		// Even to look at it fails in some frames.
		const { serviceWorker } = navigator;
		reloadOnTakeOver(serviceWorker);
		if (isEmbedded) return;
		const registration = await serviceWorker.register('worker.js');
		const takeOver = () => {
			// Another tab may have been before; and a page that was reloaded past the worker has none to lose.
			if (!registration.waiting) return reload();
			serviceWorker.addEventListener('controllerchange', reload);
			registration.waiting.postMessage('take-over');
		};
		const tell = () => {
			if (registration.waiting && registration.active) onNewVersion(takeOver);
		};
		const watch = () => registration.installing?.addEventListener('statechange', tell);
		tell();
		watch();
		registration.addEventListener('updatefound', watch);
		// Without a network there is no newer version to be found.
		const look = () => registration.update().catch(() => undefined);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void look();
		});
		// Browsers look by themselves, up to ten seconds later.
		if (registration.active) void look();
	} catch {
		// The page works without.
	}
}

/** The first worker of all takes nothing over. */
function reloadOnTakeOver(container: ServiceWorkerContainer): void {
	let isKept = container.controller !== null;
	container.addEventListener('controllerchange', () => {
		if (isKept) reload();
		isKept = true;
	});
}

function reload(): void {
	window.location.reload();
}
