import { LatLngBounds } from 'leaflet';
import { memo, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { isInBounds } from '../domain/passage-place.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import type { ShownPlaces } from '../symbol/shown-place.ts';
import { signsOf } from '../symbol/sign.ts';
import { labelWords, NAME_ZOOM, namePoints, widthOfLabelWords } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { toRings } from './lat-lng.ts';
import { PlaceLabels } from './PlaceLabels.tsx';
import { PlacePoints } from './PlacePoints.tsx';
import { type Marked, useOnItsSide } from './use-on-its-side.ts';
import { type Label, type Tag, useSpots } from './use-spots.ts';

/** How far labels may stand from where their places have them, in CSS pixels: that of a district stays upon it. */
const REACH = { district: { x: 24, y: 32 }, around: { x: 60, y: 44 } };

interface Props {
	/** As the whole map shows them, or left and right of the divider. */
	sides: readonly ShownPlaces[];
	/** Where the divider stands, in percent of the map's width; null without one. */
	divider: number | null;
	selected: PlaceId | null;
	light: Light;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** Labels and dots. */
export const PlaceMarks = memo(function PlaceMarks({ sides, divider, ...props }: Props) {
	const { ground, dataset, text, names } = useGround();
	const { zoom, widthOf } = useZoom();
	const districts = useOnItsSide(sides, 'districts', divider);
	const around = useOnItsSide(sides, 'around', divider);
	const dots = useOnItsSide(sides, 'dots', divider);
	const hasInset = dataset.basemap.country !== undefined;
	const others = useMemo(() => {
		const inReach = ground.passagePlaces.filter((place) => isInBounds(place, dataset) || !hasInset);
		const drawn = new Set(dots.map(({ place }) => place));
		return namePoints(inReach, zoom, ground, text).filter(({ place }) => !drawn.has(place));
	}, [ground, dataset, hasInset, zoom, text, dots]);
	const labels = useMemo(
		() => [
			...around.map((marked): Label => {
				const name = names.place(marked.place.id);
				return { ...tagOf(marked, name), reach: REACH.around, wordsWidth: 0 };
			}),
			...districts.map((marked): Label => {
				const words = widthOfLabelWords(labelWords(marked.shown, names, text));
				const wordsWidth = widthOf(marked.place) >= words ? words : 0;
				return { ...tagOf(marked, names.place(marked.place.id)), reach: REACH.district, wordsWidth };
			}),
		],
		[around, districts, names, text, widthOf],
	);
	const tags = useMemo(() => {
		const nameOf = (id: PlaceId) => toponymOf(id, dataset, text.lang);
		return [
			...dots.map((marked): Tag => {
				// A seat that is called like its district is not named twice; its signs stand beside it all the same.
				const hasName = zoom >= NAME_ZOOM || !isNamesake(marked.place, nameOf);
				return tagOf(marked, hasName ? nameOf(marked.place.id) : '');
			}),
			...others.flatMap(({ place, name = '' }): readonly Tag[] =>
				place.point ? [{ place, at: place.point.position, name, signs: 0 }] : [],
			),
		];
	}, [dots, others, dataset, text, zoom]);
	const spots = useSpots(zoom, labels, tags);
	return (
		<>
			<PlacePoints dots={dots} others={others} spots={spots.tags} zoom={zoom} {...props} />
			<PlaceLabels districts={districts} around={around} spots={spots.labels} {...props} />
		</>
	);
});

function tagOf({ place, at, shown }: Marked, name: string): Tag {
	return { place, at, name, signs: signsOf(shown.accounts).length };
}

/** Called like the place around it, as a seat is. */
function isNamesake({ id, parent }: Place, nameOf: (id: PlaceId) => string): boolean {
	return parent !== null && nameOf(parent) === nameOf(id);
}

/** The present zoom, and how wide a place's outline is at it in CSS pixels. */
function useZoom() {
	const map = useMap();
	const [zoom, setZoom] = useState(map.getZoom());
	useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
	const widthOf = useMemo(
		() =>
			({ boundary }: Place): number => {
				if (!boundary) return 0;
				const bounds = new LatLngBounds(toRings(boundary).flat(2));
				return map.project(bounds.getNorthEast(), zoom).x - map.project(bounds.getSouthWest(), zoom).x;
			},
		[map, zoom],
	);
	return { zoom, widthOf };
}
