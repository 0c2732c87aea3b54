/** How much room does the window give? */

import { useCallback, useSyncExternalStore } from 'react';

/** For a panel that nobody has asked for: beside the maps, or beneath them on a tall screen. */
export function useHasRoom(): boolean {
	return useMedia('(min-width: 1200px) and (min-height: 480px), (min-width: 700px) and (min-height: 1000px)');
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
