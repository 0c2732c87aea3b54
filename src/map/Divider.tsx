import { DomEvent, type LatLngTuple } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Split } from '../domain/account-choice.ts';
import { useGround } from '../panel/ground.ts';
import { partyColour } from '../symbol/paint.ts';

/** Percent of the map's width that a key moves the divider by. */
const STEP = 2;
const LEAP = 10;

interface Props {
	split: Split;
	/** Where it stands: percent of the map's width from the left. */
	percent: number;
	onMove: (percent: number) => void;
}

/** The line between two accounts. It clips the panes of either side; the pointer drags it, keys move it. */
export function Divider({ split: [left, right], percent, onMove }: Props) {
	const { text, wordsOf } = useGround();
	const map = useMap();
	const pane = map.getPane('divider');
	const line = useRef<HTMLDivElement>(null);

	const place = useCallback(() => {
		const { x: width, y: height } = map.getSize();
		const from = map.containerPointToLayerPoint([0, 0]);
		const to = from.add([width, height]);
		const middle = from.x + (width * percent) / 100;
		const box = (west: number, east: number) =>
			`polygon(${west}px ${from.y}px, ${east}px ${from.y}px, ${east}px ${to.y}px, ${west}px ${to.y}px)`;
		clip(['ground', 'edges'], box(from.x, middle));
		clip(['ground-right', 'edges-right'], box(middle, to.x));
		if (line.current) {
			line.current.style.transform = `translate(${middle}px, ${from.y}px)`;
			line.current.style.height = `${height}px`;
		}
		function clip(names: readonly string[], path: string) {
			for (const name of names) map.getPane(name)?.style.setProperty('clip-path', path);
		}
	}, [map, percent]);
	useLayoutEffect(place, [place]);
	useMapEvents({ move: place, zoom: place, resize: place, viewreset: place });
	useEffect(
		() => () => {
			for (const name of ['ground', 'edges', 'ground-right', 'edges-right'])
				map.getPane(name)?.style.removeProperty('clip-path');
		},
		[map],
	);
	useDragging(line, onMove);
	useKeys(line, percent, onMove);

	if (!pane) return null;
	return createPortal(
		// biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a focusable separator can
		<div
			ref={line}
			className="divider"
			role="separator"
			tabIndex={0}
			aria-orientation="vertical"
			aria-label={text.divider}
			aria-valuemin={0}
			aria-valuemax={100}
			aria-valuenow={Math.round(percent)}
			aria-valuetext={text.dividerValue(wordsOf(left), wordsOf(right), Math.round(percent))}
		>
			<span className="divider-side" style={{ borderColor: partyColour(left) }}>
				{text.accountOf(wordsOf(left))}
			</span>
			<span className="divider-handle" aria-hidden="true">
				<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
					<path d="M6 4 2 8l4 4M10 4l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />
				</svg>
			</span>
			<span className="divider-side" style={{ borderColor: partyColour(right) }}>
				{text.accountOf(wordsOf(right))}
			</span>
		</div>,
		pane,
	);
}

type Line = React.RefObject<HTMLDivElement | null>;

/** Listens on the line itself: Leaflet must not hear of it, and what it does not hear React does not either. */
function useDragging(line: Line, onMove: (percent: number) => void) {
	const map = useMap();
	useEffect(() => {
		const element = line.current;
		if (!element) return;
		DomEvent.disableClickPropagation(element);
		const move = (event: PointerEvent) => {
			if (!element.hasPointerCapture(event.pointerId)) return;
			const { left, width } = map.getContainer().getBoundingClientRect();
			onMove(Math.min(100, Math.max(0, (100 * (event.clientX - left)) / width)));
		};
		const grab = (event: PointerEvent) => element.setPointerCapture(event.pointerId);
		element.addEventListener('pointerdown', grab);
		element.addEventListener('pointermove', move);
		return () => {
			element.removeEventListener('pointerdown', grab);
			element.removeEventListener('pointermove', move);
		};
	}, [map, line, onMove]);
}

function useKeys(line: Line, percent: number, onMove: (percent: number) => void) {
	useEffect(() => {
		const element = line.current;
		if (!element) return;
		const press = (event: KeyboardEvent) => {
			const to = {
				ArrowLeft: percent - STEP,
				ArrowDown: percent - STEP,
				ArrowRight: percent + STEP,
				ArrowUp: percent + STEP,
				PageDown: percent - LEAP,
				PageUp: percent + LEAP,
				Home: 0,
				End: 100,
			}[event.key];
			if (to === undefined) return;
			// The map pans by the same keys.
			event.preventDefault();
			event.stopPropagation();
			onMove(Math.min(100, Math.max(0, to)));
		};
		element.addEventListener('keydown', press);
		return () => element.removeEventListener('keydown', press);
	}, [line, percent, onMove]);
}

/** Which of the points lie right of the divider: one letter a point, `l` or `r`, kept up as the map moves. */
export function useSides(points: readonly LatLngTuple[], percent: number | null): string {
	const map = useMap();
	const read = () => {
		if (percent === null) return 'l'.repeat(points.length);
		const middle = (map.getSize().x * percent) / 100;
		return points.map((at) => (map.latLngToContainerPoint(at).x < middle ? 'l' : 'r')).join('');
	};
	const [, update] = useState('');
	useMapEvents({ move: () => update(read()), zoomend: () => update(read()), resize: () => update(read()) });
	return read();
}
