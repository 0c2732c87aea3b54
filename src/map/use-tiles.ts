/** Do online tiles come? When the first ones fail they go away, until the network is back. */

import { useEffect, useMemo, useState } from 'react';
import type { Tiles } from '../domain/dataset.ts';

export interface TilesState {
	/** `asking` until the reader has agreed; `waiting` until the first one has come or failed. */
	readonly state: 'asking' | 'waiting' | 'shown' | 'failed';
	readonly onLoad: () => void;
	readonly onError: () => void;
	readonly onAgree: () => void;
}

interface Loading {
	readonly url: string | undefined;
	readonly state: Exclude<TilesState['state'], 'asking'>;
}

/**
 * One state for all maps of the page, which have the same tiles.
 * @param isForeign whether the dataset is no part of the site: who gave it may want to know who looks at it.
 */
export function useTiles(tiles: Tiles | undefined, isForeign: boolean): TilesState {
	const url = tiles?.url;
	/** Of what tiles the reader has agreed to. */
	const [agreed, setAgreed] = useState<string>();
	const isAsking = isForeign && agreed !== url;
	const [loading, setLoading] = useState<Loading>({ url, state: 'waiting' });
	if (loading.url !== url) setLoading({ url, state: 'waiting' });
	useEffect(() => {
		const retry = () => setLoading((now) => (now.state === 'failed' ? { ...now, state: 'waiting' } : now));
		window.addEventListener('online', retry);
		return () => window.removeEventListener('online', retry);
	}, []);
	return useMemo(
		() => ({
			state: isAsking ? 'asking' : loading.state,
			onLoad: () => setLoading((now) => ({ ...now, state: 'shown' })),
			onError: () => setLoading((now) => (now.state === 'waiting' ? { ...now, state: 'failed' } : now)),
			onAgree: () => setAgreed(url),
		}),
		[isAsking, loading.state, url],
	);
}
