import { TileLayer } from 'react-leaflet/TileLayer';
import type { Tiles } from '../domain/dataset.ts';
import type { TilesState } from './use-tiles.ts';

export interface Props extends Pick<TilesState, 'onLoad' | 'onError'> {
	tiles: Tiles;
}

/** Tiles beneath everything, with Leaflet's part that draws them. */
export function TileLayers({ tiles: { url, maxZoom }, onLoad, onError }: Props) {
	return (
		<TileLayer url={url} maxNativeZoom={maxZoom} eventHandlers={{ tileload: onLoad, tileerror: onError }} />
	);
}
