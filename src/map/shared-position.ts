/** How do several maps look at the same ground? Whichever is moved, the others follow at once. */

import type { FitBoundsOptions, LatLng, LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import type { MapPosition, Sight } from './map-position.ts';

/** One position of all maps of a page. */
export class SharedPosition {
	/** Whether a reader has moved the maps; else they are fitted to the scope. */
	isMoved: boolean;
	readonly #maps = new Set<LeafletMap>();
	/** Where the maps looked last, whichever are left. */
	#last: { readonly center: LatLng; readonly zoom: number } | undefined;
	/** What the maps were last asked to look at. */
	#sight: Sight | undefined;
	readonly #onMove: (position: MapPosition) => void;
	/** While one leads, what the others do is no move of their own. */
	#isFollowing = false;
	/** While maps fit themselves to their frames, which is no move of the reader's. */
	#isSettling = false;

	constructor(isMoved: boolean, onMove: (position: MapPosition) => void) {
		this.isMoved = isMoved;
		this.#onMove = onMove;
	}

	/** A map that comes late looks where the others do, or did; unmoved ones are fitted each by itself. @returns what takes it out again. */
	join(map: LeafletMap): () => void {
		const lead = () => this.#lead(map);
		const rest = () => this.#rest(map);
		const [other] = this.#maps;
		const at = other ? { center: other.getCenter(), zoom: other.getZoom() } : this.#last;
		if (at && this.isMoved) this.settle(() => map.setView(at.center, at.zoom, { animate: false }));
		this.#maps.add(map);
		map.on('move', lead).on('moveend', rest);
		return () => {
			this.#maps.delete(map);
			map.off('move', lead).off('moveend', rest);
		};
	}

	/** True for the first map that is asked: what one looks at, all do. */
	isNews(sight: Sight): boolean {
		const isNews = sight !== this.#sight;
		this.#sight = sight;
		return isNews;
	}

	/** As at first: fitted to the scope, each to its own frame. */
	fitAll(bounds: LatLngBoundsExpression, how: FitBoundsOptions): void {
		this.isMoved = false;
		this.settle(() => {
			for (const map of this.#maps) map.fitBounds(bounds, how);
		});
	}

	/** @param by steps; negative to see more ground. */
	zoom(by: number): void {
		const [map] = this.#maps;
		map?.setZoom(map.getZoom() + by, { animate: false });
	}

	/** @param by CSS pixels: to the right, and down. */
	pan(by: readonly [x: number, y: number]): void {
		const [map] = this.#maps;
		map?.panBy([...by], { animate: false });
	}

	/** What `settle` does to a map is told to nobody. */
	settle(settle: () => void): void {
		const before = this.#isSettling;
		this.#isSettling = true;
		try {
			settle();
		} finally {
			this.#isSettling = before;
		}
	}

	#lead(map: LeafletMap): void {
		if (this.#isFollowing || this.#isSettling) return;
		this.#isFollowing = true;
		try {
			for (const other of this.#maps) if (other !== map) follow(other, map);
		} finally {
			this.#isFollowing = false;
		}
	}

	#rest(map: LeafletMap): void {
		this.#last = { center: map.getCenter(), zoom: map.getZoom() };
		if (this.#isFollowing || this.#isSettling) return;
		this.isMoved = true;
		const { lat, lng } = map.getCenter();
		this.#onMove({ lat, lng, zoom: map.getZoom() });
	}
}

function follow(map: LeafletMap, leader: LeafletMap): void {
	const { zoomSnap } = map.options;
	// Between two fingers the leader stands at zooms that a map would not rest at.
	map.options.zoomSnap = 0;
	map.setView(leader.getCenter(), leader.getZoom(), { animate: false });
	if (zoomSnap !== undefined) map.options.zoomSnap = zoomSnap;
}
