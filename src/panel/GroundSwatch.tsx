import type { CSSProperties } from 'react';
import type { Edge } from '../symbol/edge.ts';
import { type Fill, TINT } from '../symbol/fill.ts';
import { paintOf } from '../symbol/paint.ts';
import { type Line, STROKES } from '../symbol/stroke.ts';

/** Ground as a map draws it, small. The page defines the pattern of its hatches. */
export function GroundSwatch({ fill, edge }: { fill: Fill; edge: Edge }) {
	return (
		<svg className="ground-swatch" width="20" height="14" aria-hidden="true" focusable="false">
			<rect
				x="1.5"
				y="1.5"
				width="17"
				height="11"
				fill={paintOf(fill)}
				data-tone={fill.tone}
				style={{ '--tint': TINT, ...strokeStyle(edge) } as CSSProperties}
			/>
		</svg>
	);
}

/** A line of the map's table, for an SVG of the page. */
export function strokeStyle(line: Line) {
	const { colour, width, dash } = STROKES[line];
	return { stroke: `var(--${colour})`, strokeWidth: width, strokeDasharray: dash };
}
