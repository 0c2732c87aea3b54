import { TileLayer } from 'react-leaflet';
import { useGround } from '../panel/ground.ts';
import type { TilesState } from './use-tiles.ts';

/** Online tiles beneath everything. */
export function Tiles({ state, onLoad, onError }: TilesState) {
	const { dataset } = useGround();
	if (!dataset.tiles || state === 'failed' || state === 'asking') return null;
	const { url, maxZoom } = dataset.tiles;
	return (
		<TileLayer url={url} maxNativeZoom={maxZoom} eventHandlers={{ tileload: onLoad, tileerror: onError }} />
	);
}
