import { type FitBoundsOptions, LatLngBounds, type Point } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Bounds } from '../domain/bounds.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isInBounds } from '../domain/passage-place.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { toLatLng, toLatLngBounds, toRings } from './lat-lng.ts';
import type { Sight } from './map-position.ts';
import type { SharedPosition } from './shared-position.ts';

/** How the scope is fitted. CSS pixels. */
export const FIT: FitBoundsOptions = { padding: [10, 10], animate: false };

/** A map no larger than its padding on both sides: fitted to nothing, Leaflet would look as closely as it can. CSS pixels. */
const TOO_SMALL = 20;

interface Props {
	shared: SharedPosition;
	sight: Sight;
	/** Places to bring into view when they change. */
	focus: readonly PlaceId[];
	onEmptyClick: () => void;
}

/** Where the map looks. Pan and zoom are Leaflet's; a view that nobody has moved stays fitted to the scope. */
export function MapView({ shared, sight, focus, onEmptyClick }: Props) {
	const { dataset } = useGround();
	const map = useMapEvents({ click: onEmptyClick });
	useMapReady();
	useEffect(() => shared.join(map), [shared, map]);

	/** The frame and the scope as they were last seen: at first `AccountMap` has fitted the one to the other. */
	const seen = useRef<{ readonly size: Point; readonly bounds: Bounds } | null>(null);
	useEffect(() => {
		seen.current ??= { size: map.getSize(), bounds: dataset.bounds };
		// It follows the frame and changes nothing of it: the frame has its size from the page alone (`AccountMap`).
		const observer = new ResizeObserver(() => {
			const before = seen.current;
			seen.current = null;
			// Nothing fits into a map that is not shown, as while the page is printed.
			const { clientWidth, clientHeight } = map.getContainer();
			if (Math.min(clientWidth, clientHeight) <= TOO_SMALL) return;
			shared.settle(() => map.invalidateSize({ animate: false }));
			const now = { size: map.getSize(), bounds: dataset.bounds };
			seen.current = now;
			const isSame = before?.bounds === now.bounds && now.size.equals(before.size);
			if (!isSame && !shared.isMoved) shared.settle(() => map.fitBounds(toLatLngBounds(now.bounds), FIT));
		});
		observer.observe(map.getContainer());
		return () => observer.disconnect();
	}, [map, shared, dataset]);

	useLooking(sight, focus, shared);
	return null;
}

/**
 * Looks where the address says, at first and after Back and Forward; otherwise moves the map as far as is needed to
 * see all of the places that have just been chosen.
 */
function useLooking(sight: Sight, places: readonly PlaceId[], shared: SharedPosition) {
	const { dataset } = useGround();
	const map = useMap();
	const chosen = places.join(' ');
	const last = useRef<string | null>(null);
	useEffect(() => {
		const before = last.current;
		last.current = chosen;
		const isNews = shared.isNews(sight);
		// A map that comes beside others looks where they do.
		if (before === null && !isNews) return;
		if (isNews) {
			const { at } = sight;
			if (at) {
				shared.isMoved = true;
				map.setView([at.lat, at.lng], at.zoom, { animate: false });
				return;
			}
			shared.fitAll(toLatLngBounds(dataset.bounds), FIT);
		}
		if (chosen === (before ?? '')) return;
		// Of ids that stand in no place of the data, none is found.
		const bounds = boundsOf(chosen.split(' ') as PlaceId[], dataset);
		if (!bounds.isValid() || map.getBounds().contains(bounds)) return;
		map.fitBounds(bounds, { padding: [24, 24], maxZoom: map.getZoom(), animate: false });
	}, [map, shared, sight, chosen, dataset]);
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
