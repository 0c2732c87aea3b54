import { memo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { isInBounds } from '../domain/passage-place.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { DotIcon } from '../panel/DotIcon.tsx';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { Signs } from '../panel/Signs.tsx';
import { sectorsOf } from '../symbol/dot.ts';
import type { ShownPlaces } from '../symbol/shown-place.ts';
import { signsOf } from '../symbol/sign.ts';
import { NAME_ZOOM, namePoints, placeSentences } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { MapLabel } from './MapLabel.tsx';
import { type Marked, useOnItsSide } from './use-on-its-side.ts';

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

/**
 * Places as dots, all of them buttons: those of which something is asserted say what; the others that the sources
 * speak of are small and black (those far off stand in the inset, if there is one). And the passes.
 */
export const PlacePoints = memo(function PlacePoints({ sides, divider, ...props }: Props) {
	const { ground, dataset, text } = useGround();
	const map = useMap();
	const [zoom, setZoom] = useState(map.getZoom());
	useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
	const dots = useOnItsSide(sides, 'dots', divider);
	const hasInset = dataset.basemap.country !== undefined;
	const others = ground.passagePlaces.filter((place) => isInBounds(place, dataset) || !hasInset);
	const drawn = new Set(dots.map(({ place }) => place));
	const { selected, light, onSelect } = props;
	return (
		<>
			{dataset.basemap.passes.features.map(({ geometry, properties }) => (
				<MapLabel key={properties.name} at={geometry.coordinates} pane="labels" className="pass">
					<span aria-hidden="true" className={zoom >= NAME_ZOOM ? 'is-named' : ''}>
						<span className="pass-mark" />
						<span className="pass-name">{text.passLabel(properties.name, properties.elevationM)}</span>
					</span>
				</MapLabel>
			))}
			{namePoints(others, zoom, ground, text).map(({ place, name }) =>
				place.point && !drawn.has(place) ? (
					<MapLabel key={place.id} at={place.point.position} pane="points" className="point">
						<button
							type="button"
							data-place={place.id}
							data-certainty={place.point.certainty}
							data-is-lit={light.places.has(place.id)}
							aria-label={text.pointButton(toponymOf(place.id, dataset, text.lang), text.level(place.level))}
							aria-expanded={place.id === selected}
							onClick={() => onSelect(place.id)}
						>
							<span className="point-dot" />
							{name !== undefined && <span className="point-name">{name}</span>}
						</button>
					</MapLabel>
				) : null,
			)}
			{dots.map((marked) => (
				<PlaceDot key={marked.place.id} marked={marked} zoom={zoom} {...props} />
			))}
		</>
	);
});

interface DotProps extends Omit<Props, 'sides' | 'divider'> {
	marked: Marked;
	zoom: number;
}

function PlaceDot({ marked: { place, at, shown }, zoom, selected, light, onSelect, onPoint }: DotProps) {
	const { dataset, text, names } = useGround();
	const { id } = place;
	const hasName = zoom >= NAME_ZOOM || !isNamesake(place, (one) => toponymOf(one, dataset, text.lang));
	// Without its name a dot still has its signs.
	const hasTag = hasName || signsOf(shown.accounts).length > 0;
	return (
		<MapLabel at={at} pane="dots" className="point">
			<button
				type="button"
				data-place={id}
				data-is-lit={light.places.has(id)}
				data-is-mentioned={light.mentioned.has(id)}
				aria-label={text.placeButton(names.place(id), placeSentences(shown, names, text))}
				aria-expanded={id === selected}
				onClick={() => onSelect(id)}
				onFocus={() => onPoint(id)}
				onBlur={() => onPoint(null)}
				onPointerEnter={() => onPoint(id)}
				onPointerLeave={() => onPoint(null)}
			>
				<DotIcon sectors={sectorsOf(shown.accounts)} />
				{hasTag && (
					<span className="point-name">
						{hasName && toponymOf(id, dataset, text.lang)}
						<Signs accounts={shown.accounts} />
					</span>
				)}
			</button>
		</MapLabel>
	);
}

/** Called like the place around it, as a seat is. */
function isNamesake({ id, parent }: Place, nameOf: (id: PlaceId) => string): boolean {
	return parent !== null && nameOf(parent) === nameOf(id);
}
