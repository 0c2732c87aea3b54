import type { PlaceId } from '../domain/place.ts';
import { DotIcon } from '../panel/DotIcon.tsx';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { Signs } from '../panel/Signs.tsx';
import { sectorsOf } from '../symbol/dot.ts';
import { NAME_ZOOM, type NamedPoint, placeSentences } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { MapLabel } from './MapLabel.tsx';
import type { Marked } from './use-on-its-side.ts';
import type { Spots } from './use-spots.ts';

interface Props {
	/** Of which something is asserted. */
	dots: readonly Marked[];
	/** Others that the sources speak of; those far off stand in the inset, if there is one. */
	others: readonly NamedPoint[];
	spots: Spots['tags'];
	zoom: number;
	selected: PlaceId | null;
	light: Light;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** Places as dots, all of them buttons: those of which something is asserted say what; the others are small and black. And the passes. */
export function PlacePoints({ dots, others, zoom, ...props }: Props) {
	const { dataset, text } = useGround();
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
			{others.map((point) => (
				<BlackPoint key={point.place.id} point={point} {...props} />
			))}
			{dots.map((marked) => (
				<PlaceDot key={marked.place.id} marked={marked} {...props} />
			))}
		</>
	);
}

type MarkProps = Omit<Props, 'dots' | 'others' | 'zoom'>;

function BlackPoint({
	point: { place, name },
	spots,
	selected,
	light,
	onSelect,
}: MarkProps & { point: NamedPoint }) {
	const { dataset, text } = useGround();
	const { id, level, point } = place;
	if (!point) return null;
	const label = text.pointButton(toponymOf(id, dataset, text.lang), text.level(level));
	return (
		<MapLabel at={point.position} pane="points" className="point">
			<button
				type="button"
				data-place={id}
				data-certainty={point.certainty}
				data-is-lit={light.places.has(id)}
				aria-label={label}
				aria-expanded={id === selected}
				onClick={() => onSelect(id)}
			>
				<span className="point-dot" />
				{name !== undefined && (
					<span className="point-name" data-side={spots.get(id)?.side}>
						{name}
					</span>
				)}
			</button>
		</MapLabel>
	);
}

function PlaceDot({
	marked: { place, at, shown },
	spots,
	selected,
	light,
	onSelect,
	onPoint,
}: MarkProps & { marked: Marked }) {
	const { dataset, text, names } = useGround();
	const { id } = place;
	const spot = spots.get(id);
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
				<span className="point-name" data-side={spot?.side}>
					<span data-is-hidden={!spot?.hasName}>{toponymOf(id, dataset, text.lang)}</span>
					<Signs accounts={shown.accounts} />
				</span>
			</button>
		</MapLabel>
	);
}
