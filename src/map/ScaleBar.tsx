import { useReducer } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useGround } from '../panel/ground.ts';
import { roundLength } from '../symbol/round-length.ts';

/** CSS pixels. */
const LONGEST = 96;

/** How long a round number of kilometres is, in the middle of the map and in the language of the page. */
export function ScaleBar() {
	const { text } = useGround();
	const map = useMap();
	const [, redraw] = useReducer((moves: number) => moves + 1, 0);
	useMapEvents({ move: redraw, zoomend: redraw, resize: redraw });
	const y = map.getSize().y / 2;
	const metres = map.distance(map.containerPointToLatLng([0, y]), map.containerPointToLatLng([LONGEST, y]));
	const length = roundLength(metres);
	return (
		<p className="scale-bar">
			<span style={{ width: (LONGEST * length) / metres }} />
			{text.distance(length)}
		</p>
	);
}
