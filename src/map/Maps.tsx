import 'leaflet/dist/leaflet.css';
import './map.css';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { rememberLast } from '../domain/remember.ts';
import type { Light, Pointed } from '../panel/light.ts';
import type { VoiceMap } from '../symbol/shown-place.ts';
import { AccountMap } from './AccountMap.tsx';
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
export function Maps({ maps, tiles, onPoint, ...props }: Props) {
	const slots = useSlots(maps.map(({ voice }) => voice));
	const together = useMemo(() => maps.map(({ shown }) => shown), [maps]);
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
			{maps.map(({ voice, shown }) => (
				<AccountMap
					key={slots.get(voice)}
					voice={voice}
					shown={shown}
					together={together}
					name={name}
					tiles={tiles}
					hovered={hovered}
					onPoint={point}
					{...props}
				/>
			))}
		</div>
	);
}
