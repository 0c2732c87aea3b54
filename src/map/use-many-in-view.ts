/** Are more districts in view of a map than can be painted one by one? */

import { LatLngBounds } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { boundsOf } from '../domain/bounds.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useGround } from '../panel/ground.ts';
import { MOST_OUTLINES } from '../symbol/merge-alike.ts';
import { toLatLngBounds } from './lat-lng.ts';

export function useManyInView(): boolean {
	const { dataset } = useGround();
	const isMany = dataset.scope.length > MOST_OUTLINES;
	const boxes = useMemo(() => (isMany ? listBoxes(dataset) : []), [isMany, dataset]);
	const [seen, setSeen] = useState({ dataset, count: dataset.scope.length });
	const look = () => {
		if (isMany) setSeen({ dataset, count: boxes.filter((box) => map.getBounds().intersects(box)).length });
	};
	const map = useMapEvents({ moveend: look, resize: look });
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each dataset; else when the map has moved
	useEffect(look, [boxes]);
	return isMany && (seen.dataset === dataset ? seen.count : dataset.scope.length) > MOST_OUTLINES;
}

function listBoxes({ scope, places }: Dataset): readonly LatLngBounds[] {
	return scope.flatMap((id) => {
		const boundary = places.get(id)?.boundary;
		return boundary ? [new LatLngBounds(...toLatLngBounds(boundsOf([boundary])))] : [];
	});
}
