/** How much room does the window give? */

import { useCallback, useSyncExternalStore } from 'react';

/** For a popup over the map; else the card needs the page's own width. */
export function useIsWide(): boolean {
	return useMedia('(min-width: 720px) and (min-height: 480px)');
}

/** For open boxes beside the ground, which would else cover it. */
export function useHasMargins(): boolean {
	return useMedia('(min-width: 1100px) and (min-height: 480px)');
}

function useMedia(query: string): boolean {
	const subscribe = useCallback(
		(onChange: () => void) => {
			const media = window.matchMedia(query);
			media.addEventListener('change', onChange);
			return () => media.removeEventListener('change', onChange);
		},
		[query],
	);
	return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
