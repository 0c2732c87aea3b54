import type { PlaceId } from '../domain/place.ts';
import { DotIcon } from '../panel/DotIcon.tsx';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { SignIcon } from '../panel/SignIcon.tsx';
import { Signs } from '../panel/Signs.tsx';
import type { Spots } from '../symbol/name-spots.ts';
import { labelName, NAME_ZOOM, type NamedPoint, placeSentences } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { MapLabel, MapLabels } from './MapLabel.tsx';
import type { Marked } from './PlaceMarks.tsx';

interface Props {
	/** Of which something is asserted. */
	dots: readonly Marked[];
	/** Others that the sources speak of; those far off stand in the inset, if there is one. */
	others: readonly NamedPoint[];
	spots: Spots['tags'];
	zoom: number;
	selected: PlaceId | null;
	light: Light;
	hovered: PlaceId | null;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** Places as dots, all of them buttons: those of which something is asserted say what; the others are small and black. And the passes. */
export function PlacePoints({ dots, others, zoom, ...props }: Props) {
	const { dataset, text } = useGround();
	return (
		<>
			<MapLabels pane="labels">
				{dataset.basemap.passes.features.map(({ geometry, properties }) => (
					<MapLabel key={properties.name} at={geometry.coordinates} className="pass">
						<span aria-hidden="true" className={zoom >= NAME_ZOOM ? 'is-named' : ''}>
							<SignIcon sign={{ name: 'pass' }} />
							<span className="pass-name">{text.passLabel(properties.name, properties.elevationM)}</span>
						</span>
					</MapLabel>
				))}
			</MapLabels>
			<MapLabels pane="points">
				{others.map((point) => (
					<BlackPoint key={point.place.id} point={point} {...props} />
				))}
			</MapLabels>
			<MapLabels pane="dots">
				{dots.map((marked) => (
					<PlaceDot key={marked.place.id} marked={marked} {...props} />
				))}
			</MapLabels>
		</>
	);
}

type MarkProps = Omit<Props, 'dots' | 'others' | 'zoom'>;

function BlackPoint({ point: { place, name }, spots, ...props }: MarkProps & { point: NamedPoint }) {
	const { dataset, text } = useGround();
	const { selected, light, hovered, onSelect, onPoint } = props;
	const { id, level, point } = place;
	if (!point) return null;
	const spot = spots.get(id);
	const toponym = toponymOf(id, dataset, text.lang);
	const hasName = (spot?.hasName && name !== undefined) || id === hovered || id === selected;
	return (
		<MapLabel at={point.position} className="point">
			<button
				type="button"
				data-place={id}
				data-certainty={point.certainty}
				data-is-lit={light.places.has(id)}
				data-is-mentioned={light.mentioned.has(id)}
				aria-label={text.pointButton(toponym, text.level(level))}
				aria-expanded={id === selected}
				onClick={() => onSelect(id)}
				onFocus={() => onPoint(id)}
				onBlur={() => onPoint(null)}
				onPointerEnter={() => onPoint(id)}
				onPointerLeave={() => onPoint(null)}
			>
				<span className="point-dot" />
				{hasName && (
					<span className="point-name" data-side={spot?.side ?? 'right'}>
						{toponym}
					</span>
				)}
			</button>
		</MapLabel>
	);
}

function PlaceDot({ marked: { place, at, shown }, spots, ...props }: MarkProps & { marked: Marked }) {
	const { dataset, text, names } = useGround();
	const { selected, light, hovered, onSelect, onPoint } = props;
	const { id } = place;
	const spot = spots.get(id);
	const isPointedAt = id === hovered || id === selected;
	const hasName = spot?.hasName || isPointedAt;
	return (
		<MapLabel at={at} className="point">
			<button
				type="button"
				data-place={id}
				data-is-lit={light.places.has(id)}
				data-is-mentioned={light.mentioned.has(id)}
				data-is-changed={shown.isChanged}
				aria-label={text.placeButton(names.place(id), placeSentences(shown, names, text))}
				aria-expanded={id === selected}
				onClick={() => onSelect(id)}
				onFocus={() => onPoint(id)}
				onBlur={() => onPoint(null)}
				onPointerEnter={() => onPoint(id)}
				onPointerLeave={() => onPoint(null)}
			>
				<DotIcon sectors={shown.dot} />
				{(spot || isPointedAt) && (hasName || shown.signs.length > 0) && (
					<span className="point-name" data-side={spot?.side ?? 'right'}>
						{hasName && <span>{labelName(toponymOf(id, dataset, text.lang), shown.isInferred, text)}</span>}
						<Signs signs={shown.signs} />
					</span>
				)}
			</button>
		</MapLabel>
	);
}
