import type { Polygon as LeafletPolygon, PathOptions } from 'leaflet';
import { memo, useEffect, useMemo, useRef } from 'react';
import { Polygon } from 'react-leaflet';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { ShownPlace } from '../symbol/shown-place.ts';
import { placeSentences } from '../text/label-words.ts';
import { toRings } from './lat-lng.ts';
import { EVERY_POINT } from './path-options.ts';

interface Props {
	districts: readonly ShownPlace[];
	selected: PlaceId | null;
	onSelect: (place: PlaceId) => void;
	onPoint: (place: PlaceId | null) => void;
}

/** One transparent, focusable button a district, above all that is drawn; it is added once and never moved. */
export const DistrictTargets = memo(function DistrictTargets({
	districts,
	selected,
	onSelect,
	onPoint,
}: Props) {
	return districts.map((district) => (
		<DistrictTarget
			key={district.place}
			district={district}
			isSelected={district.place === selected}
			onSelect={onSelect}
			onPoint={onPoint}
		/>
	));
});

interface TargetProps extends Pick<Props, 'onSelect' | 'onPoint'> {
	district: ShownPlace;
	isSelected: boolean;
}

const DistrictTarget = memo(function DistrictTarget({
	district,
	isSelected,
	onSelect,
	onPoint,
}: TargetProps) {
	const { dataset, text, names } = useGround();
	const layer = useRef<LeafletPolygon>(null);
	const { place } = district;
	const boundary = dataset.places.get(place)?.boundary;
	const label = text.placeButton(names.place(place), placeSentences(district, names, text));

	useEffect(() => {
		const path = layer.current?.getElement();
		if (!path) return;
		// A graphic by itself would be read out as a picture.
		path.parentElement?.closest('svg')?.setAttribute('role', 'group');
		path.setAttribute('role', 'button');
		path.setAttribute('tabindex', '0');
		path.setAttribute('data-place', place);
		path.setAttribute('aria-label', label);
		path.setAttribute('aria-expanded', String(isSelected));
	}, [place, label, isSelected]);

	useEffect(() => {
		const path = layer.current?.getElement();
		if (!path) return;
		const onKey = (event: Event) => {
			if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
			event.preventDefault();
			event.stopPropagation();
			onSelect(place);
		};
		const onFocus = () => onPoint(place);
		const onBlur = () => onPoint(null);
		path.addEventListener('keydown', onKey);
		path.addEventListener('focus', onFocus);
		path.addEventListener('blur', onBlur);
		return () => {
			path.removeEventListener('keydown', onKey);
			path.removeEventListener('focus', onFocus);
			path.removeEventListener('blur', onBlur);
		};
	}, [place, onSelect, onPoint]);

	const eventHandlers = useMemo(
		() => ({
			click: () => onSelect(place),
			mouseover: () => onPoint(place),
			mouseout: () => onPoint(null),
		}),
		[place, onSelect, onPoint],
	);
	if (!boundary) return null;
	return (
		<Polygon
			ref={layer}
			positions={toRings(boundary)}
			pane="targets"
			bubblingMouseEvents={false}
			className="target"
			{...EVERY_POINT}
			pathOptions={UNSEEN}
			eventHandlers={eventHandlers}
		/>
	);
});

const UNSEEN: PathOptions = { stroke: true, color: 'transparent', weight: 2, fillOpacity: 0 };
