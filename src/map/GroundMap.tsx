import 'leaflet/dist/leaflet.css';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useState } from 'react';
import { AttributionControl, MapContainer, ZoomControl } from 'react-leaflet';
import type { AccountChoice, Split } from '../domain/account-choice.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
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
import { PlaceLabels } from './PlaceLabels.tsx';
import { PlacePoints } from './PlacePoints.tsx';
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
	reading: Reading;
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

/** The map of one account, of all, or of two side by side: ground, labels, points, and one focusable shape a district. */
export function GroundMap({ reading, account, split, selected, light, focus, sight, ...rest }: Props) {
	const { dataset, text } = useGround();
	const { divider, isEmbedded, onSelect, onPoint, onMove, onDivide, children } = rest;
	/** Where the divider is while it is being moved. */
	const [held, setHeld] = useState<number | null>(null);
	const percent = held ?? divider;
	const letGo = () => {
		if (held !== null) onDivide(held);
		setHeld(null);
	};
	const whole = useMemo(
		() => showPlaces(reading, split ?? [account], dataset),
		[reading, account, split, dataset],
	);
	const sides = useMemo(
		() => (split ? split.map((party) => showPlaces(reading, [party], dataset)) : [whole]),
		[reading, split, whole, dataset],
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
							above={side.above}
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
					<PlacePoints onSelect={onSelect} selected={selected} lit={light.places} />
					<PlaceLabels
						sides={sides}
						divider={split ? percent : null}
						selected={selected}
						light={light}
						onSelect={onSelect}
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
