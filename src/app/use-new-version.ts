/** Is there a newer version of the page than the one shown? */

import { useEffect, useRef, useState } from 'react';
import { isEmbedded } from './address.ts';
import { keepOffline, reloadOnTakeOver, type VersionNews } from './keep-offline.ts';

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
		setTimeout(() => void keepOffline({ dataset, onNews: setNews }), PAUSE);
	}, [isShown, dataset]);
	return news;
}
