import { memo } from 'react';
import type { Place, PlaceId } from '../domain/place.ts';
import { DotIcon } from '../panel/DotIcon.tsx';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { SignIcon } from '../panel/SignIcon.tsx';
import { Signs } from '../panel/Signs.tsx';
import { listShownSigns, type Spots, type TagSpot } from '../symbol/name-spots.ts';
import { labelName, NAME_ZOOM, type NamedPoint, placeSentences } from '../text/label-words.ts';
import { toponymOf } from '../text/naming.ts';
import { MapLabel, MapLabels } from './MapLabel.tsx';
import type { Marked } from './name-places.ts';

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
				{others.map(({ place, name }) => (
					<BlackPoint key={place.id} place={place} name={name} {...markOf(place.id, props)} />
				))}
			</MapLabels>
			<MapLabels pane="dots">
				{dots.map(({ place, at, shown }) => (
					<PlaceDot key={place.id} place={place} at={at} shown={shown} {...markOf(place.id, props)} />
				))}
			</MapLabels>
		</>
	);
}

/** What either kind of dot is drawn by: where none of it is otherwise, it is not drawn anew. */
interface Mark extends Pick<Props, 'onSelect' | 'onPoint'> {
	/** Where its name stands, or its signs; absent where there is no room for either. */
	side: TagSpot['side'] | undefined;
	shows: TagSpot['shows'] | undefined;
	isSelected: boolean;
	isPointedAt: boolean;
	isLit: boolean;
	isMentioned: boolean;
}

function markOf(
	id: PlaceId,
	{ spots, selected, light, hovered, onSelect, onPoint }: Omit<Props, 'dots' | 'others' | 'zoom'>,
): Mark {
	const spot = spots.get(id);
	return {
		side: spot?.side,
		shows: spot?.shows,
		isSelected: id === selected,
		isPointedAt: id === hovered || id === selected,
		isLit: light.places.has(id),
		isMentioned: light.mentioned.has(id),
		onSelect,
		onPoint,
	};
}

const BlackPoint = memo(function BlackPoint({
	place: { id, level, point },
	name,
	...mark
}: Mark & { place: Place; name: string | undefined }) {
	const { dataset, text } = useGround();
	const { side = 'right', isSelected, onSelect, onPoint } = mark;
	if (!point) return null;
	const toponym = toponymOf(id, dataset, text.lang);
	const hasName = (mark.shows === 'name' && name !== undefined) || mark.isPointedAt;
	return (
		<MapLabel at={point.position} className="point">
			<button
				type="button"
				data-place={id}
				data-certainty={point.certainty}
				data-is-lit={mark.isLit}
				data-is-mentioned={mark.isMentioned}
				aria-label={text.pointButton(toponym, text.level(level))}
				aria-expanded={isSelected}
				onClick={() => onSelect(id)}
				onFocus={() => onPoint(id)}
				onBlur={() => onPoint(null)}
				onPointerEnter={() => onPoint(id)}
				onPointerLeave={() => onPoint(null)}
			>
				<span className="point-dot" />
				{hasName && (
					<span className="point-name" data-side={side}>
						{toponym}
					</span>
				)}
			</button>
		</MapLabel>
	);
});

const PlaceDot = memo(function PlaceDot({ place: { id }, at, shown, ...mark }: Mark & Marked) {
	const { dataset, text, names } = useGround();
	const { side = 'right', isSelected, isPointedAt, onSelect, onPoint } = mark;
	const shows = isPointedAt ? 'name' : mark.shows;
	const signs = listShownSigns(shown.signs, shows);
	return (
		<MapLabel at={at} className="point">
			<button
				type="button"
				data-place={id}
				data-is-lit={mark.isLit}
				data-is-mentioned={mark.isMentioned}
				data-is-changed={shown.isChanged}
				aria-label={text.placeButton(names.place(id), placeSentences(shown, names, text))}
				aria-expanded={isSelected}
				onClick={() => onSelect(id)}
				onFocus={() => onPoint(id)}
				onBlur={() => onPoint(null)}
				onPointerEnter={() => onPoint(id)}
				onPointerLeave={() => onPoint(null)}
			>
				<DotIcon sectors={shown.dot} />
				{(shows === 'name' || signs.length > 0) && (
					<span className="point-name" data-side={side}>
						{shows === 'name' && (
							<span>{labelName(toponymOf(id, dataset, text.lang), shown.isInferred, text)}</span>
						)}
						<Signs signs={signs} />
					</span>
				)}
			</button>
		</MapLabel>
	);
});
