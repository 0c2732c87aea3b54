import { LatLngBounds } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useMapEvents } from 'react-leaflet';
import { boundsOf } from '../domain/bounds.ts';
import { useGround } from '../panel/ground.ts';
import { toLatLngBounds } from './lat-lng.ts';

/** Tells how many districts are in view of its map, whenever it has moved. */
export function DistrictCount({ onCount }: { onCount: (inView: number) => void }) {
	const { dataset } = useGround();
	const boxes = useMemo(
		() =>
			dataset.scope.flatMap((id) => {
				const boundary = dataset.places.get(id)?.boundary;
				return boundary ? [new LatLngBounds(...toLatLngBounds(boundsOf([boundary])))] : [];
			}),
		[dataset],
	);
	const count = () => {
		const view = map.getBounds();
		onCount(boxes.filter((box) => view.intersects(box)).length);
	};
	const map = useMapEvents({ moveend: count, resize: count });
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each dataset; else when the map has moved
	useEffect(count, [boxes]);
	return null;
}
