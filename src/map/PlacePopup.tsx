import { LatLngBounds } from 'leaflet';
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap, useMapEvents } from 'react-leaflet';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { toLatLng, toRings } from './lat-lng.ts';

interface Props {
	place: PlaceId;
	/** How much of the map's upper corner it leaves free, in CSS pixels: something else lies there. */
	clearance: number;
	children: ReactNode;
}

/** CSS pixels. */
const WIDTH = 440;
const MARGIN = 12;
const TIP = 14;
const CORNER = 250;

interface Spot {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly maxHeight: number;
	/** Where its tip points, from its top; none if it lies over its place. */
	readonly tip?: { readonly side: 'left' | 'right'; readonly top: number };
}

/**
 * A place's card beside the place, above all else on the map. Leaflet's own popups cover what they speak of, move
 * the map to be seen, and lie under whatever stands over the map.
 */
export function PlacePopup({ place, clearance, children }: Props) {
	const map = useMap();
	const { dataset } = useGround();
	const frame = useRef<HTMLDivElement>(null);
	const [spot, setSpot] = useState<Spot>();
	const known = dataset.places.get(place);

	const arrange = useCallback(() => {
		const size = map.getSize();
		const isGround = known?.boundary !== undefined && dataset.scope.includes(known.id);
		const bounds =
			isGround && known?.boundary ? new LatLngBounds(toRings(known.boundary).flat(2)) : undefined;
		const anchor = known?.labelAt ?? known?.point?.position;
		if (!anchor) return;
		const corner = bounds?.getNorthWest() ?? toLatLng(anchor);
		const { x: west, y: north } = map.latLngToContainerPoint(corner);
		const { x: east, y: south } = map.latLngToContainerPoint(bounds?.getSouthEast() ?? corner);
		const width = Math.min(WIDTH, size.x - 2 * MARGIN);
		const gap = (bounds ? 0 : 48) + TIP;
		const room = { left: west - gap - MARGIN, right: size.x - east - gap - MARGIN };
		const side = room.right >= room.left ? 'right' : 'left';
		const fits = room[side] >= width;
		const wanted = side === 'right' ? east + gap : west - gap - width;
		const left = Math.min(size.x - width - MARGIN, Math.max(MARGIN, wanted));
		const least = left + width > size.x - CORNER ? clearance : MARGIN;
		const maxHeight = size.y - least - MARGIN;
		const height = Math.min(frame.current?.offsetHeight ?? 0, maxHeight);
		const middle = (north + south) / 2;
		const top = Math.max(least, Math.min(size.y - MARGIN - height, middle - height / 2));
		const tipTop = Math.max(20, Math.min(height - 20, middle - top));
		setSpot({
			left,
			top,
			width,
			maxHeight,
			...(fits && { tip: { side: side === 'right' ? 'left' : 'right', top: tipTop } }),
		});
	}, [map, known, dataset, clearance]);

	useLayoutEffect(() => {
		arrange();
		const observer = new ResizeObserver(arrange);
		if (frame.current) observer.observe(frame.current);
		return () => observer.disconnect();
	}, [arrange]);
	useMapEvents({ move: arrange, zoomend: arrange, resize: arrange });

	const stage = map.getContainer().parentElement;
	if (!stage) return null;
	const { tip, ...box } = spot ?? { left: 0, top: 0, width: WIDTH, maxHeight: 0 };
	return createPortal(
		<div ref={frame} className="popup" style={box}>
			<div className="popup-body">{children}</div>
			{tip && <span className="popup-tip" data-side={tip.side} style={{ top: tip.top }} />}
		</div>,
		stage,
	);
}
