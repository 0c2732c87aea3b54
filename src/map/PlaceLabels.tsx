import { LatLngBounds } from 'leaflet';
import { memo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { listSurroundings } from '../domain/dataset.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { SignIcon } from '../panel/SignIcon.tsx';
import type { ShownPlace, ShownPlaces } from '../symbol/shown-place.ts';
import { signsOf } from '../symbol/sign.ts';
import { labelWords, placeSentences, widthOfLabelWords } from '../text/label-words.ts';
import { toLatLng, toRings } from './lat-lng.ts';
import { MapLabel } from './MapLabel.tsx';
import { useSides } from './SplitClip.tsx';

const NOTHING: ShownPlaces = { districts: [], above: [] };

interface Props {
	/** As the whole map shows them, or left and right of the divider. */
	sides: readonly ShownPlaces[];
	/** Where the divider stands, in percent of the map's width; null without one. */
	divider: number | null;
	selected: PlaceId | null;
	light: Light;
	onSelect: (place: PlaceId) => void;
}

/** Names on the map: of districts (read out by their targets), of surroundings, and, as buttons, of the places above. */
export const PlaceLabels = memo(function PlaceLabels({ sides, divider, selected, light, onSelect }: Props) {
	const { dataset, text, nameOf } = useGround();
	const widthOf = useWidthOnScreen();
	const [left = NOTHING, right = left] = sides;
	const districts = useOnItsSide(left.districts, right.districts, divider);
	const above = useOnItsSide(left.above, right.above, divider);
	const surroundings = listSurroundings(dataset);
	return (
		<>
			{surroundings.map((place) =>
				place.labelAt ? (
					<MapLabel key={place.id} at={place.labelAt} pane="labels" className="surrounding-label">
						<span aria-hidden="true">{nameOf(place.id)}</span>
					</MapLabel>
				) : null,
			)}
			{districts.map((district) => {
				const place = dataset.places.get(district.place);
				if (!place?.labelAt) return null;
				const words = labelWords(district, dataset, text);
				return (
					<MapLabel key={place.id} at={place.labelAt} pane="labels" className="district-label">
						<span
							aria-hidden="true"
							data-is-lit={light.places.has(place.id)}
							data-is-mentioned={light.mentioned.has(place.id)}
						>
							<span className="label-name">
								{nameOf(place.id)}
								<Signs district={district} />
							</span>
							{widthOf(place) >= widthOfLabelWords(words) && <span className="label-words">{words}</span>}
						</span>
					</MapLabel>
				);
			})}
			{above.map((shown) => {
				const at = dataset.places.get(shown.place)?.labelAt;
				if (!at) return null;
				const sentences = placeSentences(shown, dataset, text);
				return (
					<MapLabel key={shown.place} at={at} pane="labels" className="above-label">
						<button
							type="button"
							data-place={shown.place}
							aria-label={text.placeButton(nameOf(shown.place), sentences)}
							aria-expanded={shown.place === selected}
							data-is-lit={light.places.has(shown.place)}
							data-is-mentioned={light.mentioned.has(shown.place)}
							onClick={() => onSelect(shown.place)}
						>
							{nameOf(shown.place)}
							<Signs district={shown} />
						</button>
					</MapLabel>
				);
			})}
		</>
	);
});

/** Of each place what the side shows on which its label stands. */
function useOnItsSide(
	left: readonly ShownPlace[],
	right: readonly ShownPlace[],
	divider: number | null,
): readonly ShownPlace[] {
	const { dataset } = useGround();
	const points = left.map(({ place }) => toLatLng(dataset.places.get(place)?.labelAt ?? [0, 0]));
	const sides = useSides(points, divider);
	return left.map((one, i) => (sides[i] === 'r' ? (right[i] ?? one) : one));
}

function Signs({ district }: { district: ShownPlace }) {
	return signsOf(district.accounts).map((sign) => (
		<SignIcon key={`${sign.predicate} ${sign.holder}`} sign={sign} />
	));
}

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
