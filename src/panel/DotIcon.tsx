import type { CSSProperties } from 'react';
import type { PartyId } from '../domain/party.ts';
import { DOT_PAINTS, DOT_SIZE, type DotPaint, layOutDot, type Sector } from '../symbol/dot.ts';
import { partyColour } from '../symbol/paint.ts';

/** The dot of a place inside a district; decoration, so words must stand beside it or name it. */
export function DotIcon({ sectors }: { sectors: readonly Sector[] }) {
	return (
		<svg
			className="dot"
			viewBox={`0 0 ${DOT_SIZE} ${DOT_SIZE}`}
			width={DOT_SIZE}
			height={DOT_SIZE}
			aria-hidden="true"
			focusable="false"
		>
			{layOutDot(sectors).map(({ d, paint, holder }) => (
				<path key={`${paint} ${d}`} d={d} data-paint={paint} style={styleOf(paint, holder)} />
			))}
		</svg>
	);
}

function styleOf(paint: DotPaint, holder: PartyId | undefined): CSSProperties {
	const { fill, opacity, stroke, width, dash } = DOT_PAINTS[paint];
	const own = holder === undefined ? 'var(--ink)' : partyColour(holder);
	return {
		fill: fill === undefined ? 'none' : fill === 'own' ? own : `var(--${fill})`,
		fillOpacity: opacity,
		stroke: stroke === undefined ? 'none' : stroke === 'own' ? own : `var(--${stroke})`,
		strokeWidth: width,
		strokeDasharray: dash,
	};
}
