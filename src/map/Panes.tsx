import { DomEvent } from 'leaflet';
import { type ReactNode, useState } from 'react';
import { useMap } from 'react-leaflet';

/** Leaflet's panes in drawing order with their z-index; its own are tiles 200, overlays 400. */
const PANES = {
	surroundings: 310,
	ground: 400,
	/** What is chosen or lights up, beneath the edges. */
	light: 405,
	edges: 410,
	lines: 420,
	targets: 450,
} as const;

/** Those that React writes into (`MapLabel`), likewise. */
const WRITTEN = { points: 620, labels: 640, dots: 650 } as const;

export type WrittenPane = keyof typeof WRITTEN;

/** Creates the panes before anything is drawn in them. */
export function Panes({ children }: { children: ReactNode }) {
	const map = useMap();
	useState(() => {
		for (const [name, zIndex] of Object.entries({ ...PANES, ...WRITTEN })) {
			const pane = map.getPane(name) ?? map.createPane(name);
			pane.style.zIndex = String(zIndex);
			// What is drawn is said by the buttons of the places.
			if (name in PANES && name !== 'targets') pane.setAttribute('aria-hidden', 'true');
			// A click on a label is none on the empty map. Leaflet only takes note; React still hears it.
			if (name in WRITTEN) DomEvent.disableClickPropagation(pane);
		}
	});
	return children;
}
