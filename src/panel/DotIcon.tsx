import { DOT_SIZE, layOutDot, type Sector } from '../symbol/dot.ts';
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
				<path
					key={`${paint} ${d}`}
					d={d}
					data-paint={paint}
					style={holder === undefined ? undefined : { color: partyColour(holder) }}
				/>
			))}
		</svg>
	);
}
