/** How is ground filled on the map of one voice? In the colour of whom it says to hold it, as densely as it says how much. */

import type { Account } from '../domain/account.ts';
import type { Words } from '../domain/clash.ts';
import type { PartyId } from '../domain/party.ts';
import { isControl, type Portion } from '../domain/predicate.ts';
import { remember } from '../domain/remember.ts';
import { standingWords } from '../domain/stance.ts';

/** `tint`: the words name no holder, the weakest evidence; `crossed`: the voice's own words clash. */
export type Tone = 'solid' | 'dense' | 'sparse' | 'tint' | 'crossed' | 'bare';

export interface Fill {
	readonly tone: Tone;
	/** In whose colours: one of ground that is held, those of all its holders where words clash. */
	readonly holders: readonly PartyId[];
}

const BARE: Fill = { tone: 'bare', holders: [] };

const TONE_OF: Readonly<Record<Portion, Tone>> = { whole: 'solid', most: 'dense', part: 'sparse' };

/** How words ink ground by themselves. */
export function toneOf({ assertion, basis, portion }: Pick<Words, 'assertion' | 'basis' | 'portion'>): Tone {
	if (!isControl(assertion) || !portion || assertion.holder === undefined) return 'bare';
	return basis === 'inferred' ? 'tint' : TONE_OF[portion];
}

/** What a place inside lends its district is no ground of the district's: the place's own dot shows it. */
export const fillOf = remember(({ kind, standing }: Account): Fill => {
	const held = standing.filter(({ reach }) => reach.lent !== 'outwards' && isControl(reach.assertion));
	const holders = [...new Set(held.flatMap(({ reach }) => reach.assertion.holder ?? []))];
	if (holders.length === 0) return BARE;
	if (kind === 'mixed') return { tone: 'crossed', holders };
	const [strongest] = held;
	const { holder } = strongest?.reach.assertion ?? {};
	if (!strongest || holder === undefined) return BARE;
	return { tone: toneOf(standingWords(strongest)), holders: [holder] };
});

/** Lines across the ground, in one colour. Pixels; degrees clockwise from upright. */
export interface Hatch {
	readonly holder: PartyId;
	readonly turn: number;
	/** From one line to the next, and from where the first begins. */
	readonly gap: number;
	readonly offset: number;
	readonly width: number;
}

const LEANING = 45;
const HATCHES = {
	dense: { gap: 7, width: 4.2 },
	sparse: { gap: 9, width: 1.8 },
	crossed: { gap: 9, width: 2.6 },
};

/** How strongly a tint is inked, of the ink of other ground. */
export const TINT = 0.18;

/** The lines of a fill; none of one that is plain. */
export function hatchesOf({ tone, holders }: Fill): readonly Hatch[] {
	if (tone !== 'dense' && tone !== 'sparse' && tone !== 'crossed') return [];
	const { gap, width } = HATCHES[tone];
	return holders.map((holder, i) => ({
		holder,
		// A second holder's lines cross those of the first; a third one's lie between them.
		turn: LEANING + (i % 2) * 90,
		gap,
		offset: (Math.floor(i / 2) * gap) / 2,
		width,
	}));
}

/** The same for equal fills, and fit for an id. */
export function fillKey({ tone, holders }: Fill): string {
	return [tone, ...holders].join('_');
}

/** Which share of the ground is inked: where a program knows no hatches, they become as thin as this. */
export const INKED: Readonly<Record<Tone, number>> = {
	solid: 1,
	dense: share('dense'),
	sparse: share('sparse'),
	tint: TINT,
	crossed: share('crossed'),
	bare: 0,
};

function share(tone: keyof typeof HATCHES): number {
	return HATCHES[tone].width / HATCHES[tone].gap;
}
