import {
	type CSSProperties,
	type ReactNode,
	type RefObject,
	useCallback,
	useDeferredValue,
	useId,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from 'react';
import { MapContainer } from 'react-leaflet';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { voiceColour } from '../symbol/paint.ts';
import type { ShownPlaces } from '../symbol/shown-place.ts';
import { DistrictLayers } from './DistrictLayers.tsx';
import { DistrictTargets } from './DistrictTargets.tsx';
import { toLatLngBounds } from './lat-lng.ts';
import type { Hovered } from './Maps.tsx';
import { FIT, MapView } from './MapView.tsx';
import type { Sight } from './map-position.ts';
import type { namePlaces } from './name-places.ts';
import { Panes } from './Panes.tsx';
import { PlaceMarks } from './PlaceMarks.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { Surroundings } from './Surroundings.tsx';
import type { SharedPosition } from './shared-position.ts';
import { Tiles } from './Tiles.tsx';
import { Tooltip } from './Tooltip.tsx';
import type { TilesState } from './use-tiles.ts';

/** The outlines are good to about 200 m; closer than this they would pretend to more. */
const MAX_ZOOM = 12;

/**
 * What the map draws never makes its frame larger, whatever style has come: a frame that grew with its own tiles would
 * have the map ask for more of them, and grow again, without an end.
 */
const FRAME: CSSProperties = { contain: 'size' };

interface Props {
	voice: VoiceId;
	shown: ShownPlaces;
	/** What all maps show that stand beside it, this one included. */
	together: readonly ShownPlaces[];
	/** Names their places, once for all of them. */
	name: typeof namePlaces;
	shared: SharedPosition;
	tiles: TilesState;
	selected: PlaceId | null;
	light: Light;
	/** On whichever map. */
	hovered: Hovered | null;
	focus: readonly PlaceId[];
	sight: Sight;
	/** What else each map does. */
	children?: ReactNode;
	onSelect: (place: PlaceId | null) => void;
	onPoint: (place: PlaceId | null, voice: VoiceId) => void;
}

/** The map of one voice's account, under the name of who says so. */
export function AccountMap({
	voice,
	shown,
	together,
	name,
	shared,
	tiles,
	sight,
	children,
	...props
}: Props) {
	const { dataset, text, names } = useGround();
	const { selected, light, hovered, focus, onSelect, onPoint } = props;
	const heading = useId();
	const head = useRef<HTMLDivElement>(null);
	const section = useRef<HTMLElement>(null);
	useFocusHandover(section);
	const [start] = useState(sight.at);
	const marked = useMarked(voice, shown, together);
	const clear = useCallback(() => onSelect(null), [onSelect]);
	// Buttons that follow are still those of the voice before.
	const markedVoice = marked?.voice ?? voice;
	const point = useCallback((place: PlaceId | null) => onPoint(place, markedVoice), [onPoint, markedVoice]);
	const view = start
		? { center: [start.lat, start.lng] as [number, number], zoom: start.zoom }
		: { bounds: toLatLngBounds(dataset.bounds), boundsOptions: FIT };
	return (
		<section className="account-map" ref={section} data-voice={voice} aria-labelledby={heading}>
			<div className="map-head" ref={head}>
				<h2 id={heading}>
					<span className="swatch" aria-hidden="true" style={{ background: voiceColour(voice) }} />
					{text.accordingTo(names.voice(voice))}
				</h2>
			</div>
			<MapContainer
				{...view}
				className="map"
				style={FRAME}
				minZoom={0}
				maxZoom={MAX_ZOOM}
				zoomSnap={0.25}
				// Maps that look at the same ground are moved at once: an animation of one would leave the others behind.
				zoomAnimation={false}
				// Its places take the keys (`Stage`).
				keyboard={false}
				zoomControl={false}
				attributionControl={false}
			>
				<Panes>
					<ScaleBar head={head} />
					<Tiles {...tiles} />
					<Surroundings />
					<DistrictLayers
						districts={shown.districts}
						around={shown.around}
						selected={selected}
						light={light}
					/>
					{marked && (
						<>
							<DistrictTargets
								districts={marked.shown.districts}
								selected={selected}
								onSelect={onSelect}
								onPoint={point}
							/>
							<PlaceMarks
								head={head}
								shown={marked.shown}
								together={marked.together}
								name={name}
								selected={selected}
								light={light}
								hovered={hovered?.place ?? null}
								onSelect={onSelect}
								onPoint={point}
							/>
						</>
					)}
					{hovered?.voice === voice && <Tooltip place={hovered.place} voice={voice} />}
					{children}
					<MapView shared={shared} sight={sight} focus={focus} onEmptyClick={clear} />
				</Panes>
			</MapContainer>
		</section>
	);
}

/** Up to so many places, all of a map is drawn at once. */
const FEW = 200;

/** What names and dots show: of many places they may follow the fills by some frames, drawn piece by piece; null before they first do. */
function useMarked(voice: VoiceId, shown: ShownPlaces, together: readonly ShownPlaces[]) {
	const now = useMemo(() => ({ voice, shown, together }), [voice, shown, together]);
	const isMany = shown.districts.length + shown.dots.length > FEW;
	const followed = useDeferredValue(isMany ? now : null, null);
	return isMany ? followed : now;
}

/** The focus goes on to the same place on another map when this one goes: who chooses a side by a key may go on from there. */
function useFocusHandover(section: RefObject<HTMLElement | null>) {
	useLayoutEffect(() => {
		const map = section.current;
		return () => {
			const focused = document.activeElement;
			if (!map?.contains(focused)) return;
			const place = focused?.getAttribute('data-place');
			const others = [...(map.parentElement?.children ?? [])].filter((one) => one !== map);
			for (const sought of [...(place ? [`[data-place="${CSS.escape(place)}"]`] : []), '.map']) {
				const found = others.flatMap((one) => one.querySelector<HTMLElement | SVGElement>(sought) ?? [])[0];
				found?.focus({ preventScroll: true });
				if (found) return;
			}
		};
	}, [section]);
}
