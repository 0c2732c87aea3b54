import 'leaflet/dist/leaflet.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { AttributionControl, MapContainer, ScaleControl, useMapEvents, ZoomControl } from 'react-leaflet';
import { type AccountChoice, shownAccounts } from '../domain/account-choice.ts';
import { listPlacesAbove } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { useGround } from '../panel/ground.ts';
import { StripePatterns } from '../panel/StripePatterns.tsx';
import { fillOf } from '../symbol/fill.ts';
import { DistrictLayers } from './DistrictLayers.tsx';
import { DistrictTargets } from './DistrictTargets.tsx';
import { toLatLngBounds } from './lat-lng.ts';
import type { MapPosition } from './map-position.ts';
import { Panes } from './Panes.tsx';
import { PlaceLabels } from './PlaceLabels.tsx';
import { PlacePoints } from './PlacePoints.tsx';
import { Surroundings } from './Surroundings.tsx';
import { Tiles } from './Tiles.tsx';

/** The outlines are good to about 200 m; closer than this they would pretend to more. */
const MAX_ZOOM = 12;

interface Props {
	reading: Reading;
	account: AccountChoice;
	selected: PlaceId | null;
	/** Where to look, at first and whenever it changes; at first the scope, if null. */
	position: MapPosition | null;
	onSelect: (place: PlaceId | null) => void;
	onMove: (position: MapPosition) => void;
	/** What stands over the map: the card of a place. */
	children?: ReactNode;
}

/** The map of one account or of all: ground, labels, points, and one focusable shape a district. */
export function GroundMap({ reading, account, selected, position, onSelect, onMove, children }: Props) {
	const { dataset, text } = useGround();
	const [pointed, setPointed] = useState<PlaceId | null>(null);
	const places = useMemo(() => {
		const above = listPlacesAbove(dataset);
		const shown = [...reading.values()].map((place) => {
			const accounts = shownAccounts(place, account);
			return { ...place, accounts, fill: fillOf(accounts) };
		});
		return {
			districts: shown.filter(({ place }) => !above.includes(place)),
			above: shown.filter(({ place }) => above.includes(place)),
		};
	}, [dataset, reading, account]);
	const view = position
		? { center: [position.lat, position.lng] as [number, number], zoom: position.zoom }
		: { bounds: toLatLngBounds(dataset.bounds), boundsOptions: { padding: [12, 12] as [number, number] } };
	return (
		<>
			<StripePatterns fills={places.districts.map(({ fill }) => fill)} />
			<MapContainer
				{...view}
				className="map"
				minZoom={5}
				maxZoom={MAX_ZOOM}
				zoomSnap={0.25}
				zoomControl={false}
				attributionControl={false}
				closePopupOnClick={false}
			>
				<Panes>
					<AttributionControl prefix={false} />
					<ZoomControl position="topleft" zoomInTitle={text.zoomIn} zoomOutTitle={text.zoomOut} />
					<ScaleControl position="bottomleft" imperial={false} />
					<Tiles />
					<Surroundings />
					<DistrictLayers
						districts={places.districts}
						above={places.above}
						selected={selected}
						pointed={pointed}
					/>
					<DistrictTargets
						districts={places.districts}
						selected={selected}
						onSelect={onSelect}
						onPoint={setPointed}
					/>
					<PlacePoints onSelect={onSelect} selected={selected} />
					<PlaceLabels
						districts={places.districts}
						above={places.above}
						account={account}
						selected={selected}
						onSelect={onSelect}
					/>
					<MapEvents position={position} onMove={onMove} onEmptyClick={() => onSelect(null)} />
					{children}
				</Panes>
			</MapContainer>
		</>
	);
}

/** Marks the moment at which the districts are first on screen, for whoever measures. */
function useMapReady() {
	useEffect(() => {
		const frame = requestAnimationFrame(() => {
			if (performance.getEntriesByName('map-ready').length === 0) performance.mark('map-ready');
		});
		return () => cancelAnimationFrame(frame);
	}, []);
}

interface EventProps extends Pick<Props, 'position' | 'onMove'> {
	onEmptyClick: () => void;
}

function MapEvents({ position, onMove, onEmptyClick }: EventProps) {
	useMapReady();
	const map = useMapEvents({
		moveend: () => {
			const { lat, lng } = map.getCenter();
			onMove({ lat, lng, zoom: map.getZoom() });
		},
		click: onEmptyClick,
	});
	useEffect(() => {
		if (position) map.setView([position.lat, position.lng], position.zoom, { animate: false });
	}, [map, position]);
	return null;
}
