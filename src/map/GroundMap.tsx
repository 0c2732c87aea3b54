import 'leaflet/dist/leaflet.css';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useState } from 'react';
import { AttributionControl, MapContainer, ZoomControl } from 'react-leaflet';
import type { AccountChoice, Split } from '../domain/account-choice.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light, Pointed } from '../panel/light.ts';
import { StripePatterns } from '../panel/StripePatterns.tsx';
import { showPlaces } from '../symbol/shown-place.ts';
import { DistrictLayers } from './DistrictLayers.tsx';
import { DistrictTargets } from './DistrictTargets.tsx';
import { Divider } from './Divider.tsx';
import { HostScroll } from './HostScroll.tsx';
import { toLatLngBounds } from './lat-lng.ts';
import { FIT, MapView } from './MapView.tsx';
import type { MapPosition, Sight } from './map-position.ts';
import { Panes } from './Panes.tsx';
import { PlaceMarks } from './PlaceMarks.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { SplitClip } from './SplitClip.tsx';
import { Surroundings } from './Surroundings.tsx';
import { Tiles } from './Tiles.tsx';

/** The outlines are good to about 200 m; closer than this they would pretend to more. */
const MAX_ZOOM = 12;

/**
 * What the map draws never makes its frame larger, whatever style has come: a frame that grew with its own tiles would
 * have the map ask for more of them, and grow again, without an end.
 */
const FRAME: CSSProperties = { contain: 'size' };

interface Props {
	dayAccounts: DayAccounts;
	account: AccountChoice;
	/** Whose accounts lie left and right of a divider, if there is one. */
	split: Split | null;
	/** Where the divider rests: percent of the map's width from the left. */
	divider: number;
	selected: PlaceId | null;
	/** What lights up. */
	light: Light;
	/** Places to bring into view when they change. */
	focus: readonly PlaceId[];
	sight: Sight;
	/** Whether it stands in a frame of another page, to which it leaves the wheel and one finger. */
	isEmbedded: boolean;
	onSelect: (place: PlaceId | null) => void;
	onPoint: (at: Pointed | null) => void;
	onMove: (position: MapPosition) => void;
	/** The divider has come to rest elsewhere. */
	onDivide: (percent: number) => void;
	/** What stands over the map: the card of a place. */
	children?: ReactNode;
}

/** The map of one account, of all, or of two side by side: ground, labels, dots, and one focusable shape a district. */
export function GroundMap({ dayAccounts, account, split, selected, light, focus, sight, ...rest }: Props) {
	const { ground, dataset, text } = useGround();
	const { divider, isEmbedded, onSelect, onPoint, onMove, onDivide, children } = rest;
	/** Where the divider is while it is being moved. */
	const [held, setHeld] = useState<number | null>(null);
	const percent = held ?? divider;
	const letGo = () => {
		if (held !== null) onDivide(held);
		setHeld(null);
	};
	const whole = useMemo(
		() => showPlaces(dayAccounts, split ?? [account], ground),
		[dayAccounts, account, split, ground],
	);
	const sides = useMemo(
		() => (split ? split.map((party) => showPlaces(dayAccounts, [party], ground)) : [whole]),
		[dayAccounts, split, whole, ground],
	);
	const point = useCallback((place: PlaceId | null) => onPoint(place === null ? null : { place }), [onPoint]);
	const position = sight.at;
	const view = position
		? { center: [position.lat, position.lng] as [number, number], zoom: position.zoom }
		: { bounds: toLatLngBounds(dataset.bounds), boundsOptions: FIT };
	return (
		<>
			<StripePatterns fills={sides.flatMap((side) => side.districts).map(({ fill }) => fill)} />
			<MapContainer
				{...view}
				className="map"
				style={FRAME}
				minZoom={5}
				maxZoom={MAX_ZOOM}
				zoomSnap={0.25}
				zoomControl={false}
				attributionControl={false}
				closePopupOnClick={false}
			>
				<Panes>
					<AttributionControl prefix={false} position={text.dir === 'rtl' ? 'bottomleft' : 'bottomright'} />
					<ZoomControl
						// Leaflet names its buttons once, when it makes them.
						key={text.lang}
						position={text.dir === 'rtl' ? 'topright' : 'topleft'}
						zoomInTitle={text.zoomIn}
						zoomOutTitle={text.zoomOut}
					/>
					<ScaleBar />
					<Tiles />
					<Surroundings />
					{sides.map((side, i) => (
						<DistrictLayers
							key={i === 0 ? 'left' : 'right'}
							side={i === 0 ? 'left' : 'right'}
							districts={side.districts}
							around={side.around}
							selected={selected}
							light={light}
						/>
					))}
					<DistrictTargets
						districts={whole.districts}
						selected={selected}
						onSelect={onSelect}
						onPoint={point}
					/>
					<PlaceMarks
						sides={sides}
						divider={split ? percent : null}
						selected={selected}
						light={light}
						onSelect={onSelect}
						onPoint={point}
					/>
					{split && <SplitClip percent={percent} />}
					{isEmbedded && <HostScroll />}
					<MapView sight={sight} focus={focus} onMove={onMove} onEmptyClick={() => onSelect(null)} />
					{children}
				</Panes>
			</MapContainer>
			{split && <Divider split={split} percent={percent} onMove={setHeld} onRest={letGo} />}
		</>
	);
}
