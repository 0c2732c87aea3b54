import { type RefObject, useEffect, useReducer, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap, useMapEvents } from 'react-leaflet';
import { useGround } from '../panel/ground.ts';
import { roundLength } from '../symbol/round-length.ts';

/** CSS pixels. */
const LONGEST = 80;

/** How long a round number of kilometres is, in the middle of the map and in the language of the page; in the map's head. */
export function ScaleBar({ head }: { head: RefObject<HTMLElement | null> }) {
	const { text } = useGround();
	const map = useMap();
	const [frame, setFrame] = useState<HTMLElement | null>(null);
	const [, redraw] = useReducer((moves: number) => moves + 1, 0);
	useMapEvents({ move: redraw, zoomend: redraw, resize: redraw });
	useEffect(() => setFrame(head.current), [head]);
	if (!frame) return null;
	const y = map.getSize().y / 2;
	const metres = map.distance(map.containerPointToLatLng([0, y]), map.containerPointToLatLng([LONGEST, y]));
	const length = roundLength(metres);
	return createPortal(
		<p className="scale-bar">
			<span style={{ width: (LONGEST * length) / metres }} />
			{text.distance(length)}
		</p>,
		frame,
	);
}
