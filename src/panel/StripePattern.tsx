import type { Fill } from '../symbol/fill.ts';
import { partyColour, patternId } from '../symbol/paint.ts';
import { layoutStripes } from '../symbol/stripes.ts';

/** The SVG pattern of a striped fill; whatever is painted with it stands in the same page. */
export function StripePattern({ fill }: { fill: Fill }) {
	const { width, height, stripes } = layoutStripes(fill);
	return (
		<pattern
			id={patternId(fill)}
			width={width}
			height={height}
			patternUnits="userSpaceOnUse"
			patternTransform="rotate(45)"
		>
			{stripes.map(({ holder, x, y, width, height }) => (
				<rect
					key={`${x} ${y}`}
					x={x}
					y={y}
					width={width}
					height={height}
					style={{ fill: partyColour(holder) }}
				/>
			))}
		</pattern>
	);
}
