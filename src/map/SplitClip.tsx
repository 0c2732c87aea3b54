import type { LatLngTuple } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useReducer } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';

const LEFT = ['ground', 'edges'];
const RIGHT = ['ground-right', 'edges-right'];

/** Shows of each side's panes only what lies on its side of the divider, wherever the map is moved. */
export function SplitClip({ percent }: { percent: number }) {
	const map = useMap();
	const clip = useCallback(() => {
		const { x: width, y: height } = map.getSize();
		const from = map.containerPointToLayerPoint([0, 0]);
		const to = from.add([width, height]);
		const middle = from.x + (width * percent) / 100;
		const box = (west: number, east: number) =>
			`polygon(${west}px ${from.y}px, ${east}px ${from.y}px, ${east}px ${to.y}px, ${west}px ${to.y}px)`;
		for (const name of LEFT) map.getPane(name)?.style.setProperty('clip-path', box(from.x, middle));
		for (const name of RIGHT) map.getPane(name)?.style.setProperty('clip-path', box(middle, to.x));
	}, [map, percent]);
	useLayoutEffect(clip, [clip]);
	useMapEvents({ move: clip, zoom: clip, resize: clip, viewreset: clip });
	useEffect(
		() => () => {
			for (const name of [...LEFT, ...RIGHT]) map.getPane(name)?.style.removeProperty('clip-path');
		},
		[map],
	);
	return null;
}

/**
 * Which of the points lie right of the divider: one letter a point, `l` or `r`, kept up as the map moves.
 * @param percent where the divider stands; null without one, and then all lie left.
 */
export function useSides(points: readonly LatLngTuple[], percent: number | null): string {
	const map = useMap();
	const [, redraw] = useReducer((moves: number) => moves + 1, 0);
	const follow = () => {
		if (percent !== null) redraw();
	};
	useMapEvents({ move: follow, zoomend: follow, resize: follow });
	if (percent === null) return 'l'.repeat(points.length);
	const middle = (map.getSize().x * percent) / 100;
	return points.map((at) => (map.latLngToContainerPoint(at).x < middle ? 'l' : 'r')).join('');
}
