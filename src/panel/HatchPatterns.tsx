import { type Fill, fillKey, hatchesOf } from '../symbol/fill.ts';
import { listPatterns, partyColour, patternId } from '../symbol/paint.ts';

/** Defines the patterns of `fills` for the whole page. An SVG without size, since one that is not displayed paints nothing. */
export function HatchPatterns({ fills }: { fills: readonly Fill[] }) {
	return (
		<svg width="0" height="0" className="patterns" aria-hidden="true" focusable="false">
			<defs>
				{listPatterns(fills).map((fill) => (
					<HatchPattern key={fillKey(fill)} fill={fill} />
				))}
			</defs>
		</svg>
	);
}

/** One repeat: a line a holder, all within the square of the first one, which is turned. */
function HatchPattern({ fill }: { fill: Fill }) {
	const hatches = hatchesOf(fill);
	const [first] = hatches;
	if (!first) return null;
	return (
		<pattern
			id={patternId(fill)}
			width={first.gap}
			height={first.gap}
			patternUnits="userSpaceOnUse"
			patternTransform={`rotate(${first.turn})`}
		>
			{hatches.map(({ holder, turn, offset, width, gap }) => (
				<rect
					key={holder}
					x={turn === first.turn ? offset : 0}
					y={turn === first.turn ? 0 : offset}
					width={turn === first.turn ? width : gap}
					height={turn === first.turn ? gap : width}
					style={{ fill: partyColour(holder) }}
				/>
			))}
		</pattern>
	);
}
