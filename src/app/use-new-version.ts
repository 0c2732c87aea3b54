/** Is a newer version of the page ready? */

import { useEffect, useRef, useState } from 'react';
import { isEmbedded } from './address.ts';
import { keepOffline } from './keep-offline.ts';

/** Milliseconds from the first view to the storing of the rest, which the first view must not wait for. */
const PAUSE = 1000;

/**
 * What puts the newer version in this one's place, as soon as there is one.
 * @param isShown there is something to read; from then on the page is kept for times without a network.
 */
export function useNewVersion(isShown: boolean): (() => void) | undefined {
	const [takeOver, setTakeOver] = useState<() => void>();
	const hasBegun = useRef(false);
	useEffect(() => {
		if (!isShown || hasBegun.current || !import.meta.env.PROD) return;
		hasBegun.current = true;
		setTimeout(
			() => void keepOffline(isEmbedded(window.location.search), (ready) => setTakeOver(() => ready)),
			PAUSE,
		);
	}, [isShown]);
	return takeOver;
}
