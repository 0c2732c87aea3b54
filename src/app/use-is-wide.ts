/** Is there room for a popup over the map, or does the card need the page's own width? */

import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 720px) and (min-height: 480px)';

export function useIsWide(): boolean {
	return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

function subscribe(onChange: () => void): () => void {
	const query = window.matchMedia(WIDE);
	query.addEventListener('change', onChange);
	return () => query.removeEventListener('change', onChange);
}
