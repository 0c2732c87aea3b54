import { type ReactNode, useState } from 'react';
import { useMap } from 'react-leaflet';

/** Leaflet's panes in drawing order with their z-index; its own are tiles 200, overlays 400, markers 600, popups 700. */
const PANES = {
	surroundings: 310,
	ground: 400,
	/** What is chosen or lights up, beneath the edges. */
	light: 405,
	edges: 410,
	lines: 420,
	targets: 450,
	points: 620,
	labels: 640,
	dots: 650,
} as const;

/** Creates the panes before anything is drawn in them. */
export function Panes({ children }: { children: ReactNode }) {
	const map = useMap();
	useState(() => {
		for (const [name, zIndex] of Object.entries(PANES)) {
			const pane = map.getPane(name) ?? map.createPane(name);
			pane.style.zIndex = String(zIndex);
		}
	});
	return children;
}
