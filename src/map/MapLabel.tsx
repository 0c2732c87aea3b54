import type { Position } from 'geojson';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { toLatLng } from './lat-lng.ts';
import type { WrittenPane } from './Panes.tsx';

/** Labels of one pane. They share a portal: React begins to listen anew, to all there is, in each that it opens. */
export function MapLabels({ pane, children }: { pane: WrittenPane; children: ReactNode }) {
	const element = useMap().getPane(pane);
	return element && createPortal(children, element);
}

interface Props {
	/** `[lng, lat]`; the children stand centred on it. */
	at: Position;
	/** By how many CSS pixels they stand off. */
	off?: readonly [x: number, y: number] | undefined;
	className: string;
	children: ReactNode;
}

/** React children at a place of the map, within `MapLabels`. They take no pointer events unless their style says so. */
export function MapLabel({ at, off: [right, down] = [0, 0], className, children }: Props) {
	const map = useMap();
	useOrigin();
	const { x, y } = map.latLngToLayerPoint(toLatLng(at));
	return (
		<div className={`map-label ${className}`} style={{ left: x + right, top: y + down }}>
			<div>{children}</div>
		</div>
	);
}

/** From where Leaflet counts the pixels of its panes: it stays while the map is dragged. */
function useOrigin() {
	const map = useMap();
	const subscribe = useCallback(
		(tell: () => void) => {
			map.on('zoom viewreset', tell);
			return () => map.off('zoom viewreset', tell);
		},
		[map],
	);
	return useSyncExternalStore(subscribe, () => map.getPixelOrigin());
}
