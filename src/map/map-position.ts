/** Where does the map look? */

export interface MapPosition {
	readonly zoom: number;
	/** WGS84 degrees. */
	readonly lat: number;
	readonly lng: number;
}

/** Where to look, asked for anew with each new object; at the whole scope, if `at` is null. */
export interface Sight {
	readonly at: MapPosition | null;
}
