import type { Position } from 'geojson';
import { memo } from 'react';
import { Polyline, useMap } from 'react-leaflet';
import { listSurroundings } from '../domain/dataset.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { Signs } from '../panel/Signs.tsx';
import { findLeaderEnd } from '../symbol/leader.ts';
import { listShownSigns, type Spots } from '../symbol/name-spots.ts';
import { labelName, labelWords, placeSentences } from '../text/label-words.ts';
import { toLatLng } from './lat-lng.ts';
import { MapLabel, MapLabels } from './MapLabel.tsx';
import type { Marked } from './name-places.ts';
import { strokeOptions } from './path-options.ts';

interface Props {
	districts: readonly Marked[];
	around: readonly Marked[];
	spots: Spots['labels'];
	selected: PlaceId | null;
	light: Light;
	hovered: PlaceId | null;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** Names on the map: of districts (read out by their targets), of surroundings, and, as buttons, of the places around. */
export function PlaceLabels({ districts, around, spots, selected, light, hovered, ...props }: Props) {
	const { text, names } = useGround();
	const { onSelect, onPoint } = props;
	const showsOf = (id: PlaceId) => (id === hovered || id === selected ? 'name' : spots.get(id)?.shows);
	return (
		<MapLabels pane="labels">
			<SurroundingLabels spots={spots} />
			{districts.map(({ place: { id }, at, shown }) => {
				const spot = spots.get(id);
				const shows = showsOf(id);
				const signs = listShownSigns(shown.signs, shows);
				if (shows !== 'name' && signs.length === 0) return null;
				const words = labelWords(shown, names, text);
				return (
					<MapLabel key={id} at={at} off={spot?.off} className="district-label">
						<span
							className="label-box"
							aria-hidden="true"
							data-has-name={shows === 'name'}
							data-is-lit={light.places.has(id)}
							data-is-mentioned={light.mentioned.has(id)}
							data-is-changed={shown.isChanged}
						>
							<span className="label-name">
								{shows === 'name' && labelName(names.place(id), shown.isInferred, text)}
								<Signs signs={signs} />
							</span>
							{spot?.hasWords && words !== '' && <span className="label-words">{words}</span>}
						</span>
					</MapLabel>
				);
			})}
			{around.map(({ place, at, shown }) => {
				const { id } = place;
				const spot = spots.get(id);
				// One without an outline lights up nowhere else.
				const shows = light.places.has(id) ? 'name' : showsOf(id);
				const signs = listShownSigns(shown.signs, shows);
				if (shows !== 'name' && signs.length === 0) return null;
				return (
					<MapLabel key={id} at={at} off={spot?.off} className="around-label">
						<Leader of={place} at={at} off={spot?.off} />
						<button
							type="button"
							data-place={id}
							aria-label={text.placeButton(names.place(id), placeSentences(shown, names, text))}
							aria-expanded={id === selected}
							data-is-lit={light.places.has(id)}
							data-is-mentioned={light.mentioned.has(id)}
							data-is-changed={shown.isChanged}
							onClick={() => onSelect(id)}
							onFocus={() => onPoint(id)}
							onBlur={() => onPoint(null)}
							onPointerEnter={() => onPoint(id)}
							onPointerLeave={() => onPoint(null)}
						>
							{shows === 'name' && labelName(names.place(id), shown.isInferred, text)}
							<Signs signs={signs} />
						</button>
					</MapLabel>
				);
			})}
		</MapLabels>
	);
}

const SurroundingLabels = memo(function SurroundingLabels({ spots }: { spots: Spots['labels'] }) {
	const { dataset, names } = useGround();
	return listSurroundings(dataset).map(({ id, labelAt }) => {
		const spot = spots.get(id);
		return (
			labelAt &&
			spot && (
				<MapLabel key={id} at={labelAt} off={spot.off} className="surrounding-label">
					<span aria-hidden="true">{names.place(id)}</span>
				</MapLabel>
			)
		);
	});
});

/** Ties a name to the outline that it stands beside, or to where its place lies, by a line with an end that no border has. @param off how far the name stands off, in CSS pixels. */
function Leader({
	of,
	at,
	off = [0, 0],
}: {
	of: Place;
	at: Position;
	off?: readonly [number, number] | undefined;
}) {
	const map = useMap();
	const zoom = map.getZoom();
	const start = map.unproject(map.project(toLatLng(at), zoom).add([...off]), zoom);
	const end = findLeaderEnd(of, [start.lng, start.lat], off);
	if (!end) return null;
	return (
		<>
			<Polyline
				positions={[start, toLatLng(end)]}
				pane="lines"
				interactive={false}
				pathOptions={strokeOptions('leader')}
			/>
			<Polyline
				positions={[toLatLng(end), toLatLng(end)]}
				pane="lines"
				interactive={false}
				pathOptions={strokeOptions('leaderEnd')}
			/>
		</>
	);
}
