/** Is there a newer version of the page than the one shown? */

import { useEffect, useRef, useState } from 'react';
import { isEmbedded } from './address.ts';
import type { VersionNews } from './keep-offline.ts';

/** Milliseconds from the first view to the storing of the rest, which the first view must not wait for. */
const PAUSE = 1000;

/**
 * The latest news of it.
 * @param isShown there is something to read; from then on the page is kept for times without a network.
 * @param dataset the address of what is shown.
 */
export function useNewVersion(isShown: boolean, dataset: string): VersionNews | undefined {
	const [news, setNews] = useState<VersionNews>();
	const hasBegun = useRef(false);
	useEffect(() => {
		if (import.meta.env.PROD) reloadOnTakeOver();
	}, []);
	useEffect(() => {
		if (!isShown || hasBegun.current || !import.meta.env.PROD) return;
		hasBegun.current = true;
		// Readers of another page did not come to keep this one.
		if (isEmbedded(window.location.search)) return;
		const keep = async () => (await import('./keep-offline.ts')).keepOffline({ dataset, onNews: setNews });
		// The page works without.
		setTimeout(() => void keep().catch(() => undefined), PAUSE);
	}, [isShown, dataset]);
	return news;
}

/**
 * Reloads the page when another worker takes over than that which it came from: old and new never mix. The first
 * worker of all takes nothing over.
 */
function reloadOnTakeOver(): void {
	try {
		const { serviceWorker } = navigator;
		let isKept = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => {
			if (isKept) window.location.reload();
			isKept = true;
		});
	} catch {
		// No worker, then, either.
	}
}
