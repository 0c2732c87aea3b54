import type { Position } from 'geojson';
import { DivIcon, DomEvent, Marker } from 'leaflet';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { toLatLng } from './lat-lng.ts';

interface Props {
	/** `[lng, lat]`; the children stand centred on it. */
	at: Position;
	/** By how many CSS pixels they stand off. */
	off?: readonly [x: number, y: number] | undefined;
	pane: string;
	className: string;
	children: ReactNode;
}

/** React children at a place of the map. They take no pointer events unless their style says so. */
export function MapLabel({ at, off = [0, 0], pane, className, children }: Props) {
	const map = useMap();
	const [element] = useState(() => {
		const div = document.createElement('div');
		// A click on a label is none on the empty map. Leaflet only takes note; React still hears it.
		DomEvent.disableClickPropagation(div);
		return div;
	});
	useEffect(() => {
		const icon = new DivIcon({ html: element, className: `map-label ${className}`, iconSize: [0, 0] });
		const marker = new Marker(toLatLng(at), { icon, pane, interactive: false, keyboard: false });
		marker.addTo(map);
		return () => {
			marker.remove();
		};
	}, [map, element, at, pane, className]);
	const [x, y] = off;
	useLayoutEffect(() => {
		element.style.translate = `${x}px ${y}px`;
	}, [element, x, y]);
	return createPortal(children, element);
}
