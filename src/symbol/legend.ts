/** Which marks does the map have, in the order in which a legend explains them? */

import type { Day } from '../domain/day.ts';
import type { Ground } from '../domain/ground.ts';
import type { PartyId } from '../domain/party.ts';
import { listAncestors, type PlaceId } from '../domain/place.ts';
import { PORTIONS, TRAITS } from '../domain/predicate.ts';
import { DOT_SHAPES, type Dot, type DotShape, sectorsOf } from './dot.ts';
import { EDGE_WIDTH } from './edge.ts';
import { type Fill, INKED } from './fill.ts';
import { kindOf, type ShownPlaces } from './shown-place.ts';
import { SIGNED, type Sign, type Signed, signsOf } from './sign.ts';

/** A sample of a mark. `edge`: the width of its outline in CSS pixels. */
export type LegendMark =
	| { readonly kind: 'fill'; readonly fill: Fill; readonly edge: number }
	| { readonly kind: 'dot'; readonly dot: Dot }
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
		| `dot-${DotShape}`
		| Signed
		| 'surroundings'
		| 'axis';
	readonly marks: readonly LegendMark[];
}

/** Which of the signs and dots a map has. */
export interface Occurring {
	readonly signs: ReadonlySet<Signed>;
	readonly dots: ReadonlySet<DotShape>;
}

/** Those that a ground has on any of its days, in whosever account: so a legend stays the same while days change. */
export function listOccurring(ground: Ground): Occurring {
	const { claims, parties } = ground.dataset;
	const said = new Set(claims.flatMap(({ assertions }) => assertions.map(({ predicate }) => predicate)));
	const drawn = ground.accountPlaces.filter((place) => kindOf(place, ground) === 'dots');
	// Before the first day nothing has been said of any.
	const dots = new Set<DotShape>(drawn.length > 0 ? ['empty'] : []);
	for (const place of drawn) {
		if (dots.size === DOT_SHAPES.length) break;
		for (const day of listTurns(place, ground)) {
			for (const { id } of parties) addDots(sectorsOf([ground.account(place, id, day)]), dots);
		}
	}
	return { signs: new Set(SIGNED.filter((predicate) => said.has(predicate))), dots };
}

/** The days on which something was said of a place, of one inside it, or of ground around, which may lend it. */
function listTurns(place: PlaceId, ground: Ground): ReadonlySet<Day> {
	const near = [place, ...listAncestors(place, ground.dataset.places), ...ground.assertedInside(place)];
	return new Set(near.flatMap((one) => ground.reachesOn(one).map(({ claim }) => claim.said.last)));
}

/** Those of a map as it is drawn. */
export function listDrawn(sides: readonly ShownPlaces[]): Occurring {
	const places = sides.flatMap((side) => [...side.districts, ...side.dots, ...side.around]);
	const dots = new Set<DotShape>();
	for (const { accounts } of sides.flatMap((side) => side.dots)) addDots(sectorsOf(accounts), dots);
	const signs = places.flatMap(({ accounts }) => signsOf(accounts)).map(({ predicate }) => predicate);
	return { signs: new Set(signs), dots };
}

function addDots(sectors: ReturnType<typeof sectorsOf>, dots: Set<DotShape>): void {
	for (const { dot } of sectors) dots.add(dot.shape);
}

/** Samples in the colours of the parties, the first where one is enough; empty without parties. */
export function listLegendRows(parties: readonly PartyId[], occurring: Occurring): readonly LegendRow[] {
	const [sample] = parties;
	if (sample === undefined) return [];
	const lane = (holder: PartyId, inked = 1) => ({ holders: [holder], inked, isBroken: false });
	const swatch = (fill: Fill, edge = EDGE_WIDTH.blank) => ({ kind: 'fill' as const, fill, edge });
	const dots = DOT_SHAPES.filter((shape) => occurring.dots.has(shape)).map((shape): LegendRow => {
		const dot: Dot = shape === 'empty' ? { shape } : { shape, holder: sample };
		return { key: `dot-${shape}`, marks: [{ kind: 'dot', dot }] };
	});
	const signs = SIGNED.filter((predicate) => occurring.signs.has(predicate)).map((predicate): LegendRow => {
		const named: readonly Sign[] = parties.map((holder) => ({ predicate, holder }));
		const samples = TRAITS[predicate].hasHolder ? named : [{ predicate }];
		return { key: predicate, marks: samples.map((sign) => ({ kind: 'sign', sign })) };
	});
	return [
		{ key: 'portion', marks: PORTIONS.map((portion) => swatch([lane(sample, INKED[portion])])) },
		{ key: 'lanes', marks: [swatch(parties.map((party) => lane(party)))] },
		{ key: 'inferred', marks: [swatch([{ ...lane(sample), isBroken: true }])] },
		{ key: 'silent', marks: [swatch([])] },
		{ key: 'edge', marks: [swatch([], EDGE_WIDTH.named), swatch([], EDGE_WIDTH.inherited)] },
		...dots,
		...signs,
		{ key: 'surroundings', marks: [{ kind: 'surroundings' }] },
		{ key: 'axis', marks: [{ kind: 'axis' }] },
	];
}
