/** Which marks does a map have, in the order in which a legend explains them? */

import type { Assertion } from '../domain/claim.ts';
import type { Ground } from '../domain/ground.ts';
import type { PartyId } from '../domain/party.ts';
import { isAgainst, isControl, PORTIONS, TRAITS } from '../domain/predicate.ts';
import { DOT_SHAPES, type DotShape, type Sector } from './dot.ts';
import type { Edge } from './edge.ts';
import type { Fill, Tone } from './fill.ts';
import { kindOf, type ShownPlaces } from './shown-place.ts';
import { CLASHES, type Clash, SIGNED, type Sign, type Signed } from './sign.ts';

/** A sample of a mark. */
export type LegendMark =
	| { readonly kind: 'ground'; readonly fill: Fill; readonly edge: Edge }
	| { readonly kind: 'dot'; readonly dot: readonly Sector[] }
	| { readonly kind: 'sign'; readonly sign: Sign }
	| { readonly kind: 'changed' | 'surroundings' | 'axis' };

/** What the words of a row are found by. */
export type LegendKey =
	| Tone
	| 'named'
	| `dot-${DotShape}`
	| Signed
	| Clash
	| 'changed'
	| 'pass'
	| 'surroundings'
	| 'axis';

/** Marks that mean the same, in the colours of several parties. */
export interface LegendRow {
	readonly key: LegendKey;
	readonly marks: readonly LegendMark[];
}

const TONES = ['solid', 'dense', 'sparse', 'tint', 'crossed', 'bare'] as const satisfies readonly Tone[];

/** Those that the words themselves bring, on whatever day: so a legend hardly changes while days do. */
export function listOccurring(ground: Ground): ReadonlySet<LegendKey> {
	const { claims, basemap } = ground.dataset;
	const said = claims.flatMap(({ assertions }) => assertions);
	return new Set<LegendKey>([
		...said.flatMap((assertion) => keyOf(assertion, kindOf(assertion.place, ground) === 'dots')),
		...SIGNED.filter((signed) => said.some(({ predicate }) => predicate === signed)),
		...(basemap.passes.features.length > 0 ? ['pass' as const] : []),
		...(basemap.lines.features.length > 0 ? ['axis' as const] : []),
		...(basemap.neighbours.features.length > 0 ? ['surroundings' as const] : []),
	]);
}

/** What is drawn where the words stand as they were said. */
function keyOf(assertion: Assertion, isDot: boolean): readonly LegendKey[] {
	const { portion, inferred } = assertion;
	if (isDot && isAgainst(assertion)) return ['dot-barred'];
	if (!isControl(assertion) || !portion) return [];
	if (inferred) return [isDot ? 'dot-inferred' : 'tint'];
	if (isDot) return [portion === PORTIONS[0] ? 'dot-solid' : 'dot-half'];
	return [TONES[PORTIONS.indexOf(portion)] ?? 'solid'];
}

/** Those of maps as they are drawn. */
export function listDrawn(maps: readonly ShownPlaces[]): ReadonlySet<LegendKey> {
	const keys = new Set<LegendKey>();
	for (const { districts, dots, around } of maps) {
		for (const { fill, edge } of districts) {
			keys.add(fill.tone);
			if (edge === 'named') keys.add('named');
		}
		for (const { dot } of dots) for (const sector of dot) keys.add(`dot-${sector.dot.shape}`);
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
	const ground = (tone: Tone, holders: readonly PartyId[], edge: Edge): LegendMark => ({
		kind: 'ground',
		fill: { tone, holders },
		edge,
	});
	const sign = (sample: Sign): LegendMark => ({ kind: 'sign', sign: sample });
	const dot = (shape: DotShape, holder?: PartyId): LegendMark => ({
		kind: 'dot',
		dot: [{ dot: { shape, ...(holder !== undefined && { holder }) }, from: 0, to: 1 }],
	});
	const rows: readonly LegendRow[] = [
		...(['solid', 'dense', 'sparse'] as const).map((tone) => ({
			key: tone,
			marks: parties.map((party) => ground(tone, [party], 'plain')),
		})),
		{ key: 'tint', marks: parties.map((party) => ground('tint', [party], 'inferred')) },
		{ key: 'crossed', marks: [ground('crossed', parties.slice(0, 2), 'plain')] },
		{ key: 'bare', marks: [ground('bare', [], 'plain')] },
		...CLASHES.map((clash) => ({ key: clash, marks: [sign({ name: clash })] })),
		...SIGNED.map((signed) => ({
			key: signed,
			marks: TRAITS[signed].hasHolder
				? parties.map((holder) => sign({ name: signed, holder }))
				: [sign({ name: signed })],
		})),
		...DOT_SHAPES.map((shape) => ({
			key: `dot-${shape}` as const,
			marks: shape === 'empty' ? [dot(shape)] : parties.map((party) => dot(shape, party)),
		})),
		{ key: 'changed', marks: [{ kind: 'changed' }] },
		{ key: 'named', marks: [ground('bare', [], 'named')] },
		{ key: 'pass', marks: [sign({ name: 'pass' })] },
		{ key: 'axis', marks: [{ kind: 'axis' }] },
		{ key: 'surroundings', marks: [{ kind: 'surroundings' }] },
	];
	return rows.filter(({ key }) => occurring.has(key));
}
