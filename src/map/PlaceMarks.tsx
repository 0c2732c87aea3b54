import type { Position } from 'geojson';
import { LatLngBounds } from 'leaflet';
import { memo, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { type Dataset, listSurroundings } from '../domain/dataset.ts';
import { isInBounds } from '../domain/passage-place.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { dotPosition } from '../symbol/dot.ts';
import { findLeaderEnd } from '../symbol/leader.ts';
import type { Label, Tag } from '../symbol/name-spots.ts';
import { listNeeds, type Need, type ShownPlace, type ShownPlaces } from '../symbol/shown-place.ts';
import { widthOfWidestWords } from '../symbol/text-width.ts';
import { labelName, listLabelWords, NAME_ZOOM, namePoints } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { toRings } from './lat-lng.ts';
import { PlaceLabels } from './PlaceLabels.tsx';
import { PlacePoints } from './PlacePoints.tsx';
import { useSpots } from './use-spots.ts';

/** Where labels may stand, and what they take besides their letters: that of a district stays upon it; that of a place around is a button, with a line to its outline. */
const FORM = {
	district: { reaches: [{ x: 24, y: 32 }], margin: 12, height: 21 },
	around: {
		reaches: [
			{ x: 12, y: 12 },
			{ x: 60, y: 44 },
			{ x: 160, y: 120 },
		],
		margin: 26,
		height: 28,
	},
	surrounding: { reaches: [{ x: 16, y: 24 }], margin: 0, height: 16 },
} as const satisfies Record<string, Pick<Label, 'reaches' | 'margin' | 'height'>>;

/** Names of places around always stand; of dots and districts alike, that of the district is placed first; what lies about comes last. */
const RANK = { chosen: -2, around: -1, dot: 0.5, point: 4, surrounding: 5 };

/** Of a name without an account. */
const UNSAID = { signs: 0, hasAccount: false };

/** What is shown of a place, and where its dot or label stands. */
export interface Marked {
	readonly place: Place;
	/** `[lng, lat]`. */
	readonly at: Position;
	readonly shown: ShownPlace;
}

interface Props {
	shown: ShownPlaces;
	/** What all maps show that stand side by side: what one of them names, all do. */
	together: readonly ShownPlaces[];
	selected: PlaceId | null;
	light: Light;
	/** The place that is pointed at, on whichever map: its name is shown even where there is no room. */
	hovered: PlaceId | null;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** Labels and dots. */
export const PlaceMarks = memo(function PlaceMarks({ shown, together, ...props }: Props) {
	const { ground, dataset, text, names } = useGround();
	const { selected } = props;
	const { zoom, widthOf } = useZoom();
	const districts = useMemo(() => mark(shown.districts, ({ labelAt }) => labelAt, dataset), [shown, dataset]);
	const around = useMemo(() => mark(shown.around, ({ labelAt }) => labelAt, dataset), [shown, dataset]);
	const dots = useMemo(() => mark(shown.dots, dotPosition, dataset), [shown, dataset]);
	const hasInset = dataset.basemap.country !== undefined;
	const others = useMemo(() => {
		const inReach = ground.passagePlaces.filter((place) => isInBounds(place, dataset) || !hasInset);
		const drawn = new Set(dots.map(({ place }) => place));
		return namePoints(inReach, zoom, ground, text).filter(({ place }) => !drawn.has(place));
	}, [ground, dataset, hasInset, zoom, text, dots]);
	const named = useMemo(() => {
		const nameOf = (id: PlaceId) => toponymOf(id, dataset, text.lang);
		const needs = listNeeds(together);
		const base = ({ place, at }: Marked, { signs, isInferred }: Need, name: string, rank: number) => ({
			place: place.id,
			at,
			name: name === '' ? '' : labelName(name, isInferred, text),
			signs,
			rank: place.id === selected ? RANK.chosen : rank,
			hasAccount: true,
		});
		/** Of each place that any of the maps shows, this one included. */
		const each = <T,>(marked: readonly Marked[], toName: (one: Marked, need: Need) => T): readonly T[] =>
			marked.flatMap((one) => {
				const need = needs.get(one.place.id);
				return need ? [toName(one, need)] : [];
			});
		return [
			...each(around, (one, need): Label => {
				const label = base(one, need, names.place(one.place.id), RANK.around);
				const tie = findLeaderEnd(one.place, one.at);
				return { ...label, ...FORM.around, kind: 'label', wordsWidth: 0, tie };
			}),
			...each(districts, (one, need): Label => {
				const words = widthOfWidestWords(listLabelWords(need.accounts, names, text));
				const wordsWidth = widthOf(one.place) >= words ? words : 0;
				const label = base(one, need, names.place(one.place.id), need.rank);
				return { ...label, ...FORM.district, kind: 'label', wordsWidth };
			}),
			...listSurroundings(dataset).flatMap(({ id, labelAt }): readonly Label[] => {
				if (!labelAt) return [];
				const label = { place: id, at: labelAt, name: names.place(id), rank: RANK.surrounding };
				return [{ ...label, ...UNSAID, ...FORM.surrounding, kind: 'label', wordsWidth: 0 }];
			}),
			...each(dots, (one, need): Tag => {
				// A seat that is called like its district is not named twice; its signs stand beside it all the same.
				const hasName = zoom >= NAME_ZOOM || !isNamesake(one.place, nameOf);
				const name = hasName ? nameOf(one.place.id) : '';
				return { ...base(one, need, name, need.rank + RANK.dot), kind: 'tag' };
			}),
			...others.flatMap(({ place: { id, point }, name = '' }): readonly Tag[] => {
				if (!point) return [];
				const { position: at } = point;
				return [{ ...UNSAID, kind: 'tag', place: id, at, name, rank: RANK.point }];
			}),
		];
	}, [together, around, districts, dots, others, selected, dataset, names, text, widthOf, zoom]);
	const spots = useSpots(zoom, named);
	return (
		<>
			<PlacePoints dots={dots} others={others} spots={spots.tags} zoom={zoom} {...props} />
			<PlaceLabels districts={districts} around={around} spots={spots.labels} {...props} />
		</>
	);
});

function mark(
	places: readonly ShownPlace[],
	positionOf: (place: Place) => Position | undefined,
	dataset: Dataset,
): readonly Marked[] {
	return places.flatMap((shown) => {
		const place = dataset.places.get(shown.place);
		const at = place && positionOf(place);
		return at ? [{ place, at, shown }] : [];
	});
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
