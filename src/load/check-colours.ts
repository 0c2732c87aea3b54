/** Can the parties' colours be seen and told apart, and does none weigh more than another? */

import type { Party } from '../domain/party.ts';
import { contrastOf, distanceOf } from './contrast.ts';
import { type Locate, type Problem, quote } from './problem.ts';
import type { Located } from './records.ts';

type Theme = keyof Party['colour'];

/** What the colours lie on, as the style sheet of the page has it. */
export const PAPER: Readonly<Record<Theme, string>> = { light: '#faf9f6', dark: '#16181c' };

/** The least contrast of what must be seen. @see https://www.w3.org/TR/WCAG22/#non-text-contrast */
const LEAST = 3;
/** By how much one party's contrast may exceed another's. */
const UNLIKE = 1.1;
/** In OKLab: nearer, two colours are one to whoever sees them on two maps. */
const ALIKE = 0.05;

/** One line a party and theme: what is too faint is unlike others anyway. */
export function checkColours(
	{ parties }: { readonly parties: readonly Located<Party>[] },
	locate: Locate,
): readonly Problem[] {
	return (['light', 'dark'] as const).flatMap((theme) => checkTheme(parties, theme, locate));
}

function checkTheme(parties: readonly Located<Party>[], theme: Theme, locate: Locate): readonly Problem[] {
	const weighed = parties.map(({ at, value: { id, colour } }) => {
		return { at, id, colour: colour[theme], contrast: contrastOf(colour[theme], PAPER[theme]) };
	});
	const [heaviest] = weighed.toSorted((a, b) => b.contrast - a.contrast);
	return weighed.flatMap(({ at, id, colour, contrast }, index): readonly Problem[] => {
		const tell = (message: string, remedy: string) => [
			{ ...locate([...at, 'colour', theme]), message, remedy },
		];
		const weight = `${quote(colour)} has a contrast of ${round(contrast)}:1 with the ${theme} paper`;
		if (contrast < LEAST) return tell(`${weight}, too faint to be seen`, `Take one of at least ${LEAST}:1.`);
		const twin = weighed.slice(0, index).find((other) => distanceOf(other.colour, colour) < ALIKE);
		if (twin) {
			const message = `${quote(colour)} cannot be told from the colour of ${quote(twin.id)}, ${quote(twin.colour)}`;
			return tell(message, 'Give each party a colour of its own.');
		}
		if (!heaviest || heaviest.id === id || heaviest.contrast <= contrast * UNLIKE) return [];
		return tell(
			`${weight}, that of ${quote(heaviest.id)} one of ${round(heaviest.contrast)}:1`,
			'Let them differ by at most 10 %, so that no party weighs more than another.',
		);
	});
}

function round(contrast: number): string {
	return contrast.toFixed(2);
}
