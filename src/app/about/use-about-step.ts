/**
 * Is the page about the page open? It is a step of the history, so that Back closes it, as a phone's reader
 * expects, and Back from an example returns to it. The address does not name it: it is no view of the map.
 */

import { useCallback, useEffect, useState } from 'react';
import { writeAddress } from '../write-address.ts';

/** What the history keeps of the step. */
const STEP = { isAbout: true } as const;

interface AboutStep {
	readonly isOpen: boolean;
	open(): void;
	/** Goes back to the step before. */
	close(): void;
	/** Closes it for a step that follows. */
	leave(): void;
}

/** @param addressNow the query of what is seen; that of the address bar may lag behind. */
export function useAboutStep(addressNow: () => string): AboutStep {
	// A step outlives a reload of the page.
	const [isOpen, setOpen] = useState(() => isStep(window.history.state));
	useEffect(() => {
		const restore = ({ state }: PopStateEvent) => setOpen(isStep(state));
		window.addEventListener('popstate', restore);
		return () => window.removeEventListener('popstate', restore);
	}, []);
	const open = useCallback(() => {
		if (!isStep(window.history.state)) writeAddress('push', addressNow(), STEP);
		setOpen(true);
	}, [addressNow]);
	const leave = useCallback(() => setOpen(false), []);
	const close = useCallback(() => {
		setOpen(false);
		if (isStep(window.history.state)) window.history.back();
	}, []);
	return { isOpen, open, close, leave };
}

function isStep(state: unknown): boolean {
	return typeof state === 'object' && state !== null && 'isAbout' in state;
}
