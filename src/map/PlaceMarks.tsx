import { LatLngBounds, Point } from 'leaflet';
import { memo, type RefObject, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import type { ShownPlaces } from '../symbol/shown-place.ts';
import { DotCount } from './DotCount.tsx';
import { toLatLngBounds } from './lat-lng.ts';
import { type Marked, markPlaces, type NamedPlaces, type namePlaces } from './name-places.ts';
import { PlaceLabels } from './PlaceLabels.tsx';
import { PlacePoints } from './PlacePoints.tsx';

interface Props {
	/** Of the map, where it is told how many dots there are. */
	head: RefObject<HTMLElement | null>;
	shown: ShownPlaces;
	/** What all maps show that stand side by side: what one of them names, all do. */
	together: readonly ShownPlaces[];
	name: typeof namePlaces;
	selected: PlaceId | null;
	light: Light;
	/** The place that is pointed at, on whichever map: its name is shown even where there is no room. */
	hovered: PlaceId | null;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** Labels and dots. */
export const PlaceMarks = memo(function PlaceMarks({ shown, together, name, head, ...props }: Props) {
	const { dataset } = useGround();
	const zoom = useZoom();
	const { districts, around, dots } = useMemo(() => markPlaces(shown, dataset), [shown, dataset]);
	const named = useNamedPlaces(zoom, together, props.selected, name);
	const { others, spots } = named;
	const { selected, hovered, light } = props;
	// What is asked for is drawn, whatever it lies on.
	const isDrawn = ({ place: { id } }: Marked) =>
		named.dots.has(id) ||
		id === selected ||
		id === hovered ||
		light.places.has(id) ||
		light.mentioned.has(id);
	const drawn = dots.filter(isDrawn);
	return (
		<>
			<PlacePoints dots={drawn} others={others} spots={spots.tags} zoom={zoom} {...props} />
			{named.dots.size < dots.length && <DotCount head={head} drawn={named.dots.size} all={dots.length} />}
			<PlaceLabels districts={districts} around={around} spots={spots.labels} {...props} />
		</>
	);
});

function useNamedPlaces(
	zoom: number,
	together: readonly ShownPlaces[],
	selected: PlaceId | null,
	name: typeof namePlaces,
): NamedPlaces {
	const map = useMap();
	const shownGround = useGround();
	const { x: width, y: height } = useSize();
	const { bounds } = shownGround.dataset;
	const { crs } = map.options;
	if (!crs) throw new Error('The map has no projection');
	return useMemo(() => {
		const scope = new LatLngBounds(...toLatLngBounds(bounds));
		const isSeenWhole = map.getBoundsZoom(scope, false, new Point(10, 10)) >= zoom;
		return name(together, selected, shownGround, crs, zoom, width, height, isSeenWhole);
	}, [map, crs, zoom, together, selected, shownGround, bounds, width, height, name]);
}

function useZoom(): number {
	const map = useMap();
	const [zoom, setZoom] = useState(map.getZoom());
	useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
	return zoom;
}

/**
 * Of the map, as long as it is shown. Leaflet does not tell of a pixel more that leaves the middle of the map where it is:
 * two sizes that have one middle count as the smaller, or names would stand by what the size was at first.
 */
function useSize(): Point {
	const map = useMap();
	const read = () => {
		const { x, y } = map.getSize();
		return new Point(2 * Math.ceil(x / 2) - 1, 2 * Math.ceil(y / 2) - 1);
	};
	const [size, setSize] = useState(read);
	useMapEvents({ resize: () => setSize(read()) });
	return size;
}
