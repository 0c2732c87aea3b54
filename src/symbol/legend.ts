/** Which marks does a map have, in the order in which a legend explains them? */

import type { Ground } from '../domain/ground.ts';
import type { PartyId } from '../domain/party.ts';
import { TRAITS } from '../domain/predicate.ts';
import { remember } from '../domain/remember.ts';
import { DOT_SHAPES, type DotShape, dotOfWords, type Sector } from './dot.ts';
import type { Edge } from './edge.ts';
import { type Fill, type Tone, toneOf } from './fill.ts';
import { kindOf, type ShownPlaces } from './shown-place.ts';
import { CLASHES, isSigned, SIGNED, type Sign, type Signed } from './sign.ts';

/** A sample of a mark. */
export type LegendMark =
	| { readonly kind: 'ground'; readonly fill: Fill; readonly edge: Edge }
	| { readonly kind: 'dot'; readonly dot: readonly Sector[] }
	| { readonly kind: 'sign'; readonly sign: Sign }
	| { readonly kind: 'changed' | 'surroundings' | 'axis' };

/** How much is said to be held; and the other tones. */
const SAID = ['solid', 'dense', 'sparse'] as const satisfies readonly Tone[];
const OTHERS = ['tint', 'crossed', 'bare'] as const satisfies readonly Tone[];

/** Every mark that a map may have, the most telling first, since a row may have no room for all, and samples of it in the colours of these parties. What is not here cannot be drawn. */
const SAMPLES = [
	...SAID.map((key) => ({ key, sample: (parties: readonly PartyId[]) => sampleGround(key, parties) })),
	...CLASHES.map((key) => ({ key, sample: () => [signMark({ name: key })] })),
	...OTHERS.map((key) => ({ key, sample: (parties: readonly PartyId[]) => sampleGround(key, parties) })),
	{ key: 'changed', sample: () => [{ kind: 'changed' }] },
	...SIGNED.map((key) => ({ key, sample: (parties: readonly PartyId[]) => sampleSign(key, parties) })),
	...DOT_SHAPES.map((shape) => ({
		key: dotKey(shape),
		sample: (parties: readonly PartyId[]) => sampleDot(shape, parties),
	})),
	{ key: 'named', sample: () => [groundMark({ tone: 'bare', holders: [] }, 'named')] },
	{ key: 'pass', sample: () => [signMark({ name: 'pass' })] },
	{ key: 'axis', sample: () => [{ kind: 'axis' }] },
	{ key: 'surroundings', sample: () => [{ kind: 'surroundings' }] },
] as const satisfies readonly {
	readonly key: string;
	readonly sample: (parties: readonly PartyId[]) => readonly LegendMark[];
}[];

/** What the words of a row are found by. */
export type LegendKey = (typeof SAMPLES)[number]['key'];

/** Marks that mean the same, in the colours of several parties. */
export interface LegendRow {
	readonly key: LegendKey;
	readonly marks: readonly LegendMark[];
}

/**
 * What a map draws of all words wherever they reach, as they were said. The words themselves bring these, on whatever
 * day: so a legend hardly changes while days do.
 */
export const listOccurring = remember((ground: Ground): ReadonlySet<LegendKey> => {
	const { basemap } = ground.dataset;
	const keys = new Set<LegendKey>();
	if (basemap.passes.features.length > 0) keys.add('pass');
	if (basemap.lines.features.length > 0) keys.add('axis');
	if (basemap.neighbours.features.length > 0) keys.add('surroundings');
	for (const place of ground.accountPlaces) {
		const kind = kindOf(place, ground);
		for (const reach of ground.kindsOn(place)) {
			const { predicate } = reach.assertion;
			if (isSigned(predicate)) keys.add(predicate);
			if (kind === 'districts') keys.add(toneOf(reach));
			if (kind === 'dots') keys.add(dotKey(dotOfWords(reach).shape));
		}
	}
	// These show that words are missing, so none bring them.
	keys.delete('bare');
	keys.delete(dotKey('empty'));
	return keys;
});

/** Those of maps as they are drawn. */
export function listDrawn(maps: readonly ShownPlaces[]): ReadonlySet<LegendKey> {
	const keys = new Set<LegendKey>();
	for (const { districts, dots, around } of maps) {
		for (const { fill, edge } of districts) {
			keys.add(fill.tone);
			if (edge === 'named') keys.add('named');
		}
		for (const { dot } of dots) for (const sector of dot) keys.add(dotKey(sector.dot.shape));
		if (around.some(({ edge }) => edge === 'named')) keys.add('named');
		for (const { signs, isChanged } of [...districts, ...dots, ...around]) {
			for (const { name } of signs) keys.add(name);
			if (isChanged) keys.add('changed');
		}
	}
	return keys;
}

/** Samples in the colours of all parties; none without parties. */
export function listLegendRows(
	parties: readonly PartyId[],
	occurring: ReadonlySet<LegendKey>,
): readonly LegendRow[] {
	if (parties.length === 0) return [];
	return SAMPLES.filter(({ key }) => occurring.has(key)).map(({ key, sample }) => ({
		key,
		marks: sample(parties),
	}));
}

function sampleGround(tone: Tone, parties: readonly PartyId[]): readonly LegendMark[] {
	if (tone === 'bare') return [groundMark({ tone, holders: [] }, 'plain')];
	if (tone === 'crossed') return [groundMark({ tone, holders: parties.slice(0, 2) }, 'plain')];
	const edge = tone === 'tint' ? 'inferred' : 'plain';
	return parties.map((party) => groundMark({ tone, holders: [party] }, edge));
}

function sampleSign(name: Signed, parties: readonly PartyId[]): readonly LegendMark[] {
	return TRAITS[name].hasHolder ? parties.map((holder) => signMark({ name, holder })) : [signMark({ name })];
}

function sampleDot(shape: DotShape, parties: readonly PartyId[]): readonly LegendMark[] {
	const holders = shape === 'empty' ? [{}] : parties.map((holder) => ({ holder }));
	return holders.map((held) => ({ kind: 'dot', dot: [{ dot: { shape, ...held }, from: 0, to: 1 }] }));
}

function groundMark(fill: Fill, edge: Edge): LegendMark {
	return { kind: 'ground', fill, edge };
}

function signMark(sign: Sign): LegendMark {
	return { kind: 'sign', sign };
}

function dotKey(shape: DotShape): `dot-${DotShape}` {
	return `dot-${shape}`;
}
