import { type FitBoundsOptions, LatLngBounds, type Point } from 'leaflet';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Dataset } from '../domain/dataset.ts';
import { isInBounds } from '../domain/passage-place.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { toLatLng, toLatLngBounds, toRings } from './lat-lng.ts';
import type { MapPosition, Sight } from './map-position.ts';

/** How the scope is fitted at first, before the map knows its size. CSS pixels. */
export const FIT: FitBoundsOptions = { padding: [12, 12], animate: false };

/** A map that is taller than wide leaves room at its foot for the boxes that lie there. */
function fitFor({ x, y }: Point): FitBoundsOptions {
	return y > x ? { paddingTopLeft: [12, 12], paddingBottomRight: [12, 64], animate: false } : FIT;
}

interface Props {
	sight: Sight;
	/** Places to bring into view when they change. */
	focus: readonly PlaceId[];
	onMove: (position: MapPosition) => void;
	onEmptyClick: () => void;
}

/** Where the map looks. Pan and zoom are Leaflet's; a view that nobody has moved stays fitted to the scope. */
export function MapView({ sight, focus, onMove, onEmptyClick }: Props) {
	const { dataset } = useGround();
	const isMoved = useRef(sight.at !== null);
	/** True while the map follows its own frame, which is no move of the reader's. */
	const isSettling = useRef(false);
	const map = useMapEvents({
		moveend: () => {
			if (isSettling.current) return;
			isMoved.current = true;
			const { lat, lng } = map.getCenter();
			onMove({ lat, lng, zoom: map.getZoom() });
		},
		click: onEmptyClick,
	});
	useMapReady();

	const fitScope = useCallback(() => {
		isSettling.current = true;
		isMoved.current = false;
		map.fitBounds(toLatLngBounds(dataset.bounds), fitFor(map.getSize()));
		isSettling.current = false;
	}, [map, dataset]);

	useEffect(() => {
		// It follows the frame and changes nothing of it: the frame has its size from the page alone (`GroundMap`).
		const observer = new ResizeObserver(() => {
			// Nothing fits into a map that is not shown, as while the page is printed.
			if (map.getContainer().clientWidth === 0) return;
			isSettling.current = true;
			map.invalidateSize({ animate: false });
			isSettling.current = false;
			if (!isMoved.current) fitScope();
		});
		observer.observe(map.getContainer());
		return () => observer.disconnect();
	}, [map, fitScope]);

	useLooking(sight, focus, isMoved, fitScope);
	return null;
}

/**
 * Looks where the address says, at first and after Back and Forward; otherwise moves the map as far as is needed to
 * see all of the places that have just been chosen.
 */
function useLooking(
	sight: Sight,
	places: readonly PlaceId[],
	isMoved: RefObject<boolean>,
	fitScope: () => void,
) {
	const { dataset } = useGround();
	const map = useMap();
	const chosen = places.join(' ');
	const last = useRef<{ sight: Sight | null; chosen: string }>({ sight: null, chosen: '' });
	useEffect(() => {
		const before = last.current;
		last.current = { sight, chosen };
		if (sight !== before.sight) {
			const { at } = sight;
			if (at) {
				isMoved.current = true;
				map.setView([at.lat, at.lng], at.zoom, { animate: false });
				return;
			}
			if (before.sight && isMoved.current) fitScope();
		}
		if (chosen === before.chosen) return;
		const bounds = boundsOf(chosen.split(' ') as PlaceId[], dataset);
		if (!bounds.isValid() || map.getBounds().contains(bounds)) return;
		const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
		map.fitBounds(bounds, { padding: [24, 24], maxZoom: map.getZoom(), animate: !isCalm });
	}, [map, sight, chosen, dataset, isMoved, fitScope]);
}

/** Around all that the map draws of the places. */
function boundsOf(places: readonly PlaceId[], dataset: Dataset): LatLngBounds {
	const bounds = new LatLngBounds([]);
	for (const id of places) {
		const place = dataset.places.get(id);
		if (place?.boundary)
			for (const ring of toRings(place.boundary).flat()) bounds.extend(new LatLngBounds(ring));
		else if (place?.point && isInBounds(place, dataset)) bounds.extend(toLatLng(place.point.position));
	}
	return bounds;
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
