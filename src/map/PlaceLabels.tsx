import { LatLngBounds } from 'leaflet';
import { memo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { listSurroundings } from '../domain/dataset.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { Signs } from '../panel/Signs.tsx';
import type { ShownPlaces } from '../symbol/shown-place.ts';
import { labelWords, placeSentences, widthOfLabelWords } from '../text/label-words.ts';
import { toRings } from './lat-lng.ts';
import { MapLabel } from './MapLabel.tsx';
import { useOnItsSide } from './use-on-its-side.ts';

interface Props {
	/** As the whole map shows them, or left and right of the divider. */
	sides: readonly ShownPlaces[];
	/** Where the divider stands, in percent of the map's width; null without one. */
	divider: number | null;
	selected: PlaceId | null;
	light: Light;
	onSelect: (place: PlaceId) => void;
}

/** Names on the map: of districts (read out by their targets), of surroundings, and, as buttons, of the places around. */
export const PlaceLabels = memo(function PlaceLabels({ sides, divider, selected, light, onSelect }: Props) {
	const { dataset, text, names } = useGround();
	const widthOf = useWidthOnScreen();
	const districts = useOnItsSide(sides, 'districts', divider);
	const around = useOnItsSide(sides, 'around', divider);
	const surroundings = listSurroundings(dataset);
	return (
		<>
			{surroundings.map((place) =>
				place.labelAt ? (
					<MapLabel key={place.id} at={place.labelAt} pane="labels" className="surrounding-label">
						<span aria-hidden="true">{names.place(place.id)}</span>
					</MapLabel>
				) : null,
			)}
			{districts.map(({ place, at, shown }) => {
				const words = labelWords(shown, names, text);
				return (
					<MapLabel key={place.id} at={at} pane="labels" className="district-label">
						<span
							aria-hidden="true"
							data-is-lit={light.places.has(place.id)}
							data-is-mentioned={light.mentioned.has(place.id)}
						>
							<span className="label-name">
								{names.place(place.id)}
								<Signs accounts={shown.accounts} />
							</span>
							{widthOf(place) >= widthOfLabelWords(words) && <span className="label-words">{words}</span>}
						</span>
					</MapLabel>
				);
			})}
			{around.map(({ at, shown }) => {
				const sentences = placeSentences(shown, names, text);
				return (
					<MapLabel key={shown.place} at={at} pane="labels" className="around-label">
						<button
							type="button"
							data-place={shown.place}
							aria-label={text.placeButton(names.place(shown.place), sentences)}
							aria-expanded={shown.place === selected}
							data-is-lit={light.places.has(shown.place)}
							data-is-mentioned={light.mentioned.has(shown.place)}
							onClick={() => onSelect(shown.place)}
						>
							{names.place(shown.place)}
							<Signs accounts={shown.accounts} />
						</button>
					</MapLabel>
				);
			})}
		</>
	);
});

/** The width of a place's outline in CSS pixels at the present zoom. */
function useWidthOnScreen(): (place: Place) => number {
	const map = useMap();
	const [zoom, setZoom] = useState(map.getZoom());
	useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
	return ({ boundary }) => {
		if (!boundary) return 0;
		const bounds = new LatLngBounds(toRings(boundary).flat(2));
		return map.project(bounds.getNorthEast(), zoom).x - map.project(bounds.getSouthWest(), zoom).x;
	};
}
