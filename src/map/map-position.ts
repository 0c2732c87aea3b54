/** Where does the map look? */

export interface MapPosition {
	readonly zoom: number;
	/** WGS84 degrees. */
	readonly lat: number;
	readonly lng: number;
}
