/** Can the parties' colours be seen and told apart, and does none weigh more than another? */

import type { Party, PartyId } from '../domain/party.ts';
import { PALETTES, THEMES, type Theme } from '../symbol/theme.ts';
import { contrastOf, distanceOf } from './contrast.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import type { Located } from './records.ts';

/** The least contrast of what must be seen. @see https://www.w3.org/TR/WCAG22/#non-text-contrast */
const LEAST = 3;
/** By how much one party's contrast may exceed another's. */
const UNLIKE = 1.1;
/** In OKLab: nearer, two colours are one to whoever sees them on two maps. */
const ALIKE = 0.05;

/** Who weighs more or less than others is told once a theme, at the colour that is farthest from the rest. */
export function checkColours(
	{ parties }: { readonly parties: readonly Located<Party>[] },
	locate: Locate,
): readonly Problem[] {
	return THEMES.flatMap((theme) => {
		const weighed = parties
			.map(({ at, value: { id, colour } }) => ({ at: [...at, 'colour', theme], id, colour: colour[theme] }))
			.map((one) => ({ ...one, theme, contrast: contrastOf(one.colour, PALETTES[theme].paper) }));
		return [
			...weighed.flatMap((one, index) => checkOne(one, weighed.slice(0, index), locate)),
			...checkWeights(weighed, locate),
		];
	});
}

interface Weighed {
	readonly at: Path;
	readonly id: PartyId;
	readonly colour: string;
	readonly theme: Theme;
	readonly contrast: number;
}

function checkOne(one: Weighed, before: readonly Weighed[], locate: Locate): readonly Problem[] {
	if (one.contrast < LEAST) {
		const message = `${weightOf(one)}, too faint to be seen`;
		return [{ ...locate(one.at), message, remedy: `Take one of at least ${LEAST}:1.` }];
	}
	const twin = before.find(({ colour }) => distanceOf(colour, one.colour) < ALIKE);
	if (!twin) return [];
	const message = `${quote(one.colour)} cannot be told from ${quote(twin.colour)}, the colour of ${quote(twin.id)}`;
	return [{ ...locate(one.at), message, remedy: 'Give each party a colour of its own.' }];
}

/** What is too faint is told already. */
function checkWeights(weighed: readonly Weighed[], locate: Locate): readonly Problem[] {
	const inOrder = weighed.filter(({ contrast }) => contrast >= LEAST).sort((a, b) => a.contrast - b.contrast);
	const [lightest, heaviest, middle] = [inOrder[0], inOrder.at(-1), inOrder[inOrder.length >> 1]];
	if (!lightest || !heaviest || !middle || heaviest.contrast <= lightest.contrast * UNLIKE) return [];
	const isHeavy = heaviest.contrast / middle.contrast > middle.contrast / lightest.contrast;
	const [odd, other] = isHeavy ? [heaviest, lightest] : [lightest, heaviest];
	return [
		{
			...locate(odd.at),
			message: `${weightOf(odd)}, that of ${quote(other.id)} one of ${round(other.contrast)}:1`,
			remedy: 'Let them differ by at most 10 %, so that no party weighs more than another.',
		},
	];
}

function weightOf({ colour, theme, contrast }: Weighed): string {
	return `${quote(colour)} has a contrast of ${round(contrast)}:1 with the ${theme} paper`;
}

function round(contrast: number): string {
	return contrast.toFixed(2);
}
