import { partyColour } from '../symbol/paint.ts';
import { SIGN_PATH, type Sign } from '../symbol/sign.ts';

/** A sign in its holder's colour, or in ink; decoration, so words must stand beside it or name it. */
export function SignIcon({ sign }: { sign: Sign }) {
	const { d, isFilled } = SIGN_PATH[sign.predicate];
	const colour = sign.holder === undefined ? 'var(--ink)' : partyColour(sign.holder);
	return (
		<svg className="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
			<path className="sign-halo" d={d} />
			<path d={d} style={isFilled ? { fill: colour } : { fill: 'none', stroke: colour, strokeWidth: 1.8 }} />
		</svg>
	);
}
