import 'leaflet/dist/leaflet.css';
import './map.css';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useState } from 'react';
import { MOST_OUTLINES } from '../domain/dataset.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { rememberLast } from '../domain/remember.ts';
import { useGround } from '../panel/ground.ts';
import type { Light, Pointed } from '../panel/light.ts';
import { useResolvedView } from '../panel/resolved-view.ts';
import { mergeAlike } from '../symbol/merge-alike.ts';
import { showPlace, type VoiceMap } from '../symbol/shown-place.ts';
import { AccountMap } from './AccountMap.tsx';
import { DistrictCount } from './DistrictCount.tsx';
import type { Sight } from './map-position.ts';
import { namePlaces } from './name-places.ts';
import type { SharedPosition } from './shared-position.ts';
import { useSlots } from './use-slots.ts';
import type { TilesState } from './use-tiles.ts';

interface Props {
	maps: readonly VoiceMap[];
	shared: SharedPosition;
	selected: PlaceId | null;
	/** What lights up. */
	light: Light;
	/** Places to bring into view when they change. */
	focus: readonly PlaceId[];
	sight: Sight;
	tiles: TilesState;
	/** What else each map does. */
	children?: ReactNode;
	onSelect: (place: PlaceId | null) => void;
	onPoint: (at: Pointed | null) => void;
}

/** A place that is pointed at, and on whose map. */
export interface Hovered {
	readonly place: PlaceId;
	readonly voice: VoiceId;
}

/** A map of each voice's account, all of equal size and of the same ground: what is done to one is done to all. */
export function Maps({ maps, tiles, onPoint, children, ...props }: Props) {
	const slots = useSlots(maps.map(({ voice }) => voice));
	const { drawn, isMerged, onCount } = useMerged(maps);
	const together = useMemo(() => drawn.map(({ shown }) => shown), [drawn]);
	const [name] = useState(() => rememberLast(namePlaces));
	const [hovered, setHovered] = useState<Hovered | null>(null);
	const point = useCallback(
		(place: PlaceId | null, voice: VoiceId) => {
			setHovered(place && { place, voice });
			onPoint(place === null ? null : { place });
		},
		[onPoint],
	);
	return (
		<div className="maps" style={{ '--maps': maps.length } as CSSProperties} data-maps={maps.length}>
			{drawn.map(({ voice, shown }, i) => (
				<AccountMap
					key={slots.get(voice)}
					voice={voice}
					shown={shown}
					together={together}
					name={name}
					isMerged={isMerged}
					tiles={tiles}
					hovered={hovered}
					onPoint={point}
					{...props}
				>
					{i === 0 && onCount && <DistrictCount onCount={onCount} />}
					{children}
				</AccountMap>
			))}
		</div>
	);
}

/** What is drawn of the maps: with more districts in view than can be, those that look alike as one. */
function useMerged(maps: readonly VoiceMap[]) {
	const { ground, dataset } = useGround();
	const { view } = useResolvedView();
	const [counted, setCounted] = useState({ dataset, inView: dataset.scope.length });
	const inView = counted.dataset === dataset ? counted.inView : dataset.scope.length;
	const isMerged = inView > MOST_OUTLINES;
	const drawn = useMemo(
		() =>
			isMerged
				? mergeAlike(maps, ground, (place, { voice }) =>
						showPlace(ground.placeOn(place, view.day), voice, false),
					)
				: maps,
		[isMerged, maps, ground, view.day],
	);
	const onCount = useCallback((inView: number) => setCounted({ dataset, inView }), [dataset]);
	return { drawn, isMerged, onCount: dataset.scope.length > MOST_OUTLINES ? onCount : null };
}
