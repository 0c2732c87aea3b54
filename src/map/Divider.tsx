import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
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
	/** It has been moved and is let go. */
	onRest: () => void;
}

/** The line between two accounts, over the map and its boxes. The pointer drags it, keys move it. */
export function Divider({ split: [left, right], percent, onMove, onRest }: Props) {
	const { text, names } = useGround();
	const line = useRef<HTMLDivElement>(null);
	const moveTo = (to: number) => onMove(Math.min(100, Math.max(0, to)));
	const grab = (event: PointerEvent) => {
		// Else the pointer would select the texts that it is dragged over.
		event.preventDefault();
		line.current?.focus({ preventScroll: true });
		line.current?.setPointerCapture(event.pointerId);
	};
	const drag = (event: PointerEvent) => {
		const frame = line.current?.parentElement?.getBoundingClientRect();
		if (!frame || !line.current?.hasPointerCapture(event.pointerId)) return;
		moveTo((100 * (event.clientX - frame.left)) / frame.width);
	};
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
		event.preventDefault();
		moveTo(to);
	};
	return (
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
			aria-valuetext={text.dividerValue(names.voice(left), names.voice(right), Math.round(percent))}
			style={{ left: `${percent}%` }}
			onPointerDown={grab}
			onPointerMove={drag}
			onLostPointerCapture={onRest}
			onKeyDown={press}
			onKeyUp={onRest}
			onBlur={onRest}
		>
			<span className="divider-side" style={{ borderColor: partyColour(left) }}>
				{text.accountOf(names.voice(left))}
			</span>
			<span className="divider-handle" aria-hidden="true">
				<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
					<path d="M6 4 2 8l4 4M10 4l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />
				</svg>
			</span>
			<span className="divider-side" style={{ borderColor: partyColour(right) }}>
				{text.accountOf(names.voice(right))}
			</span>
		</div>
	);
}
