import { listSurroundings } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { Signs } from '../panel/Signs.tsx';
import { labelWords, placeSentences } from '../text/label-words.ts';
import { MapLabel } from './MapLabel.tsx';
import type { Marked } from './use-on-its-side.ts';
import type { Spots } from './use-spots.ts';

interface Props {
	districts: readonly Marked[];
	around: readonly Marked[];
	spots: Spots['labels'];
	selected: PlaceId | null;
	light: Light;
	onSelect: (place: PlaceId) => void;
}

/** Names on the map: of districts (read out by their targets), of surroundings, and, as buttons, of the places around. */
export function PlaceLabels({ districts, around, spots, selected, light, onSelect }: Props) {
	const { dataset, text, names } = useGround();
	return (
		<>
			{listSurroundings(dataset).map((place) =>
				place.labelAt ? (
					<MapLabel key={place.id} at={place.labelAt} pane="labels" className="surrounding-label">
						<span aria-hidden="true">{names.place(place.id)}</span>
					</MapLabel>
				) : null,
			)}
			{districts.map(({ place: { id }, at, shown }) => {
				const spot = spots.get(id);
				return (
					<MapLabel key={id} at={at} off={spot?.off} pane="labels" className="district-label">
						<span
							aria-hidden="true"
							data-is-lit={light.places.has(id)}
							data-is-mentioned={light.mentioned.has(id)}
						>
							<span className="label-name">
								{names.place(id)}
								<Signs accounts={shown.accounts} />
							</span>
							{spot?.hasWords && <span className="label-words">{labelWords(shown, names, text)}</span>}
						</span>
					</MapLabel>
				);
			})}
			{around.map(({ place: { id }, at, shown }) => (
				<MapLabel key={id} at={at} off={spots.get(id)?.off} pane="labels" className="around-label">
					<button
						type="button"
						data-place={id}
						aria-label={text.placeButton(names.place(id), placeSentences(shown, names, text))}
						aria-expanded={id === selected}
						data-is-lit={light.places.has(id)}
						data-is-mentioned={light.mentioned.has(id)}
						onClick={() => onSelect(id)}
					>
						{names.place(id)}
						<Signs accounts={shown.accounts} />
					</button>
				</MapLabel>
			))}
		</>
	);
}
