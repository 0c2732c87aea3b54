/** Where on the map does each label and each name of a dot stand, at its zoom and size? */

import { LatLngBounds, Point } from 'leaflet';
import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useGround } from '../panel/ground.ts';
import { type Label, placeNames, type Spots, type Tag } from '../symbol/name-spots.ts';
import { toLatLng, toLatLngBounds } from './lat-lng.ts';

/** Worked out for a zoom: to pan moves all alike. As long as all of the scope is seen, no name is cut by the frame. */
export function useSpots(zoom: number, names: readonly (Label | Tag)[]): Spots {
	const map = useMap();
	const { dataset } = useGround();
	const { x: width, y: height } = useSize();
	return useMemo(() => {
		const [southWest, northEast] = toLatLngBounds(dataset.bounds);
		const scope = new LatLngBounds(southWest, northEast);
		const isSeenWhole = map.getBoundsZoom(scope, false, new Point(10, 10)) >= zoom;
		const corner = map.project(scope.getCenter(), zoom).subtract([width / 2, height / 2]);
		return placeNames(
			names,
			isSeenWhole ? { width, height } : null,
			(at) => {
				const { x, y } = map.project(toLatLng(at), zoom).subtract(corner);
				return [x, y];
			},
			dataset.scope.flatMap((id) => dataset.places.get(id)?.boundary ?? []),
		);
	}, [map, zoom, names, dataset, width, height]);
}

/** Of the map, as long as it is shown. */
function useSize(): Point {
	const map = useMap();
	const [size, setSize] = useState(() => map.getSize());
	useMapEvents({ resize: () => setSize(map.getSize()) });
	return size;
}
