import { memo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { isInBounds } from '../domain/passage-place.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { toponymOf } from '../text/account-words.ts';
import { NAME_ZOOM, namePoints } from '../text/label-words.ts';
import { MapLabel } from './MapLabel.tsx';

/** The points of the places that the sources speak of, as buttons (those far off stand in the inset, if there is one); and the passes. */
export const PlacePoints = memo(function PlacePoints({
	selected,
	lit,
	onSelect,
}: {
	selected: PlaceId | null;
	/** Places that light up. */
	lit: ReadonlySet<PlaceId>;
	onSelect: (place: PlaceId) => void;
}) {
	const { dataset, text, passagePlaces } = useGround();
	const nameOf = (place: PlaceId) => toponymOf(place, dataset, text.lang);
	const map = useMap();
	const [zoom, setZoom] = useState(map.getZoom());
	useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
	const hasInset = dataset.basemap.country !== undefined;
	const inReach = passagePlaces.filter((place) => isInBounds(place, dataset) || !hasInset);
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
			{namePoints(inReach, zoom, dataset, text).map(({ place, name }) =>
				place.point ? (
					<MapLabel key={place.id} at={place.point.position} pane="points" className="point">
						<button
							type="button"
							data-place={place.id}
							data-certainty={place.point.certainty}
							data-is-lit={lit.has(place.id)}
							aria-label={text.pointButton(nameOf(place.id), text.level(place.level))}
							aria-expanded={place.id === selected}
							onClick={() => onSelect(place.id)}
						>
							<span className="point-dot" />
							{name !== undefined && <span className="point-name">{name}</span>}
						</button>
					</MapLabel>
				) : null,
			)}
		</>
	);
});
