import { type Fill, fillKey } from '../symbol/fill.ts';
import { listPatterns } from '../symbol/paint.ts';
import { StripePattern } from './StripePattern.tsx';

/** Defines the patterns of `fills` for the whole page. An SVG without size, since one that is not displayed paints nothing. */
export function StripePatterns({ fills }: { fills: readonly Fill[] }) {
	return (
		<svg width="0" height="0" className="patterns" aria-hidden="true" focusable="false">
			<defs>
				{listPatterns(fills).map((fill) => (
					<StripePattern key={fillKey(fill)} fill={fill} />
				))}
			</defs>
		</svg>
	);
}
