import type { Position } from 'geojson';
import { type ReactNode, useMemo } from 'react';
import { Popup, useMap } from 'react-leaflet';
import { useGround } from '../panel/ground.ts';
import { toLatLng } from './lat-lng.ts';

interface Props {
	at: Position;
	/** How much of the map's upper edge it leaves free, in CSS pixels: something else lies there. */
	clearance: number;
	children: ReactNode;
}

/** What lies along the edge where lines of text start: zoom buttons, legend. */
const START = 96;
const MARGIN = 16;

/** A place's card over the map, beside the place. It closes by its own button, by Escape, and by a click on empty map. */
export function PlacePopup({ at, clearance, children }: Props) {
	const map = useMap();
	const isRtl = useGround().text.dir === 'rtl';
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
			minWidth={Math.min(460, x - START - MARGIN)}
			maxWidth={Math.min(560, x - START - MARGIN)}
			maxHeight={Math.min(380, y - clearance - 2 * MARGIN)}
			autoPanPaddingTopLeft={[isRtl ? MARGIN : START, clearance]}
			autoPanPaddingBottomRight={[isRtl ? START : MARGIN, MARGIN]}
		>
			{children}
		</Popup>
	);
}
