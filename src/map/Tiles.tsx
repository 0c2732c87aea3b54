import { useEffect, useState } from 'react';
import { TileLayer } from 'react-leaflet';
import { useGround } from '../panel/ground.ts';
import { Late } from '../panel/Late.tsx';

/**
 * Online tiles beneath everything. When the first ones fail they go away and one line says so, until the network is
 * back; where none has come after a while the same line says so, until one comes.
 */
export function Tiles() {
	const { dataset, text } = useGround();
	const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting');
	useEffect(() => {
		const retry = () => setState((now) => (now === 'failed' ? 'waiting' : now));
		window.addEventListener('online', retry);
		return () => window.removeEventListener('online', retry);
	}, []);
	if (!dataset.tiles) return null;
	const note = (
		<p className="map-note" role="status">
			{text.tilesFailed}
		</p>
	);
	if (state === 'failed') return note;
	const { url, attribution, maxZoom } = dataset.tiles;
	return (
		<>
			{state === 'waiting' && <Late>{note}</Late>}
			<TileLayer
				url={url}
				attribution={toHtml(attribution)}
				maxNativeZoom={maxZoom}
				className="tiles"
				eventHandlers={{
					tileload: () => setState('shown'),
					tileerror: () => setState((now) => (now === 'waiting' ? 'failed' : now)),
				}}
			/>
		</>
	);
}

/** Leaflet takes an attribution for HTML; that of the data is text, which runs its own way. */
function toHtml(text: string): string {
	const bdi = document.createElement('bdi');
	bdi.textContent = text;
	return bdi.outerHTML;
}
