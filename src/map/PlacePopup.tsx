import type { Position } from 'geojson';
import { type ReactNode, useMemo } from 'react';
import { Popup, useMap } from 'react-leaflet';
import { toLatLng } from './lat-lng.ts';

/** A place's card over the map, beside the place. It closes by its own button, by Escape, and by a click on empty map. */
export function PlacePopup({ at, children }: { at: Position; children: ReactNode }) {
	const map = useMap();
	const { x, y } = map.getSize();
	// A new position opens the popup anew, and what has the focus in it would lose it.
	const position = useMemo(() => toLatLng(at), [at]);
	return (
		<Popup
			position={position}
			closeButton={false}
			closeOnClick={false}
			closeOnEscapeKey={false}
			autoClose={false}
			minWidth={Math.min(460, x - 60)}
			maxWidth={Math.min(560, x - 60)}
			maxHeight={Math.min(380, y - 60)}
			autoPanPadding={[16, 16]}
		>
			{children}
		</Popup>
	);
}
