/** Which marks does the map have, in the order in which a legend explains them? */

import { PORTIONS } from '../domain/claim.ts';
import type { PartyId } from '../domain/party.ts';
import { EDGE_WIDTH } from './edge.ts';
import { type Fill, INKED } from './fill.ts';
import { SIGN_ORDER, type Sign } from './sign.ts';

/** A sample of a mark. `edge`: the width of its outline in CSS pixels. */
export type LegendMark =
	| { readonly kind: 'fill'; readonly fill: Fill; readonly edge: number }
	| { readonly kind: 'sign'; readonly sign: Sign }
	| { readonly kind: 'surroundings' | 'axis' };

export interface LegendRow {
	/** What its words are found by. */
	readonly key:
		| 'portion'
		| 'lanes'
		| 'inferred'
		| 'silent'
		| 'edge'
		| Sign['predicate']
		| 'surroundings'
		| 'axis';
	readonly marks: readonly LegendMark[];
}

/** Samples in the colours of the parties, the first where one is enough; empty without parties. */
export function listLegendRows(parties: readonly PartyId[]): readonly LegendRow[] {
	const [sample] = parties;
	if (sample === undefined) return [];
	const lane = (holder: PartyId, inked = 1) => ({ holders: [holder], inked, isBroken: false });
	const swatch = (fill: Fill, edge = EDGE_WIDTH.blank) => ({ kind: 'fill' as const, fill, edge });
	const signs = SIGN_ORDER.map((predicate): LegendRow => {
		const marks = parties.map((holder) => ({ kind: 'sign' as const, sign: { predicate, holder } }));
		return { key: predicate, marks };
	});
	return [
		{ key: 'portion', marks: PORTIONS.map((portion) => swatch([lane(sample, INKED[portion])])) },
		{ key: 'lanes', marks: [swatch(parties.map((party) => lane(party)))] },
		{ key: 'inferred', marks: [swatch([{ ...lane(sample), isBroken: true }])] },
		{ key: 'silent', marks: [swatch([])] },
		{ key: 'edge', marks: [swatch([], EDGE_WIDTH.named), swatch([], EDGE_WIDTH.inherited)] },
		...signs,
		{ key: 'surroundings', marks: [{ kind: 'surroundings' }] },
		{ key: 'axis', marks: [{ kind: 'axis' }] },
	];
}
