import { partyColour } from '../symbol/paint.ts';
import { SIGN_HALO, SIGN_SHAPES, SIGN_SIZE, type Sign } from '../symbol/sign.ts';

/** A sign in its holder's colour, or in ink; decoration, so words must stand beside it or name it. */
export function SignIcon({ sign }: { sign: Sign }) {
	const { d, width } = SIGN_SHAPES[sign.name];
	const colour = sign.holder === undefined ? 'var(--sign, var(--ink))' : partyColour(sign.holder);
	return (
		<svg
			className="sign"
			viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`}
			width={SIGN_SIZE}
			height={SIGN_SIZE}
			aria-hidden="true"
			focusable="false"
		>
			<path className="sign-halo" d={d} style={{ strokeWidth: (width ?? 0) + SIGN_HALO }} />
			<path
				d={d}
				style={width === undefined ? { fill: colour } : { fill: 'none', stroke: colour, strokeWidth: width }}
			/>
		</svg>
	);
}
