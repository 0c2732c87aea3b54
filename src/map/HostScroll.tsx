import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/**
 * Leaves the wheel and one finger to the page around the map, so that it scrolls. A mouse still drags the map, two
 * fingers move and zoom it; so do its buttons and keys.
 */
export function HostScroll() {
	const map = useMap();
	useEffect(() => {
		const container = map.getContainer();
		// Before Leaflet hears of the same press, as touch or mouse.
		const choose = ({ pointerType }: PointerEvent) => {
			if (pointerType === 'touch') map.dragging.disable();
			else map.dragging.enable();
		};
		map.scrollWheelZoom.disable();
		map.dragging.disable();
		// Leaflet's own value while dragging is on would keep every finger.
		container.style.touchAction = 'pan-x pan-y';
		container.addEventListener('pointerdown', choose, true);
		return () => {
			container.removeEventListener('pointerdown', choose, true);
			container.style.touchAction = '';
			map.scrollWheelZoom.enable();
			map.dragging.enable();
		};
	}, [map]);
	return null;
}
