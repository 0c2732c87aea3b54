/** Do online tiles come? When the first ones fail they go away, until the network is back. */

import { useEffect, useMemo, useState } from 'react';

export interface TilesState {
	/** `waiting` until the first one has come or failed. */
	readonly state: 'waiting' | 'shown' | 'failed';
	readonly onLoad: () => void;
	readonly onError: () => void;
}

/** One state for all maps of the page, which have the same tiles. */
export function useTiles(): TilesState {
	const [state, setState] = useState<TilesState['state']>('waiting');
	useEffect(() => {
		const retry = () => setState((now) => (now === 'failed' ? 'waiting' : now));
		window.addEventListener('online', retry);
		return () => window.removeEventListener('online', retry);
	}, []);
	return useMemo(
		() => ({
			state,
			onLoad: () => setState('shown'),
			onError: () => setState((now) => (now === 'waiting' ? 'failed' : now)),
		}),
		[state],
	);
}
