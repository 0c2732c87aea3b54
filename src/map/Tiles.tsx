import { type ComponentType, useEffect, useState } from 'react';
import { useGround } from '../panel/ground.ts';
import type { Props } from './TileLayers.tsx';
import type { TilesState } from './use-tiles.ts';

/** Milliseconds that the first view has to itself: it stands on the built-in map. */
const QUIET = 1000;

/** Once it has come, for every map. */
let Loaded: ComponentType<Props> | undefined;

/** Online tiles, whose code follows the first view where there are any. */
export function Tiles({ state, onLoad, onError }: TilesState) {
	const { tiles } = useGround().dataset;
	const isWanted = tiles !== undefined && state !== 'failed' && state !== 'asking';
	const [Layers, setLayers] = useState(() => Loaded);
	useEffect(() => {
		if (!isWanted || Loaded) return;
		const ask = async () => {
			Loaded = (await import('./TileLayers.tsx')).TileLayers;
			setLayers(() => Loaded);
		};
		const timer = setTimeout(() => void ask().catch(onError), QUIET);
		return () => clearTimeout(timer);
	}, [isWanted, onError]);
	return isWanted && Layers && <Layers tiles={tiles} onLoad={onLoad} onError={onError} />;
}
