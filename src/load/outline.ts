/** Which ids does the raw data define, however broken its records are otherwise? */

import type { Path } from './problem.ts';
import { listAt, textAt } from './value-at.ts';

/** In the order of the data; what cannot be read is an empty text. */
export interface Outline {
	readonly colouredLevel: string;
	readonly scope: readonly string[];
	readonly parties: readonly string[];
	readonly observers: readonly string[];
	readonly places: ReadonlyMap<string, PlaceOutline>;
	readonly placeIds: readonly string[];
	readonly boundaries: readonly string[];
	readonly sources: readonly string[];
	readonly claims: readonly string[];
	readonly context: readonly string[];
}

interface PlaceOutline {
	readonly level: string;
	/** Empty for a place without parent. */
	readonly parent: string;
}

/** Passes over every fault, so that one broken record does not make all references to it look broken. */
export function readOutline(raw: unknown): Outline {
	const idsOf = (...path: Path) => listAt(raw, ...path).map((record) => textAt(record, 'id'));
	const features = listAt(raw, 'gazetteer', 'features');
	return {
		colouredLevel: textAt(raw, 'colouredLevel'),
		scope: listAt(raw, 'scope').map((id) => textAt(id)),
		parties: idsOf('parties'),
		observers: idsOf('observers'),
		// Reversed, so that of two places with one id the first counts.
		places: new Map(features.toReversed().map((feature) => [textAt(feature, '@id'), outlinePlace(feature)])),
		placeIds: features.map((feature) => textAt(feature, '@id')),
		boundaries: idsOf('boundaries', 'features'),
		sources: idsOf('sources'),
		claims: idsOf('claims'),
		context: idsOf('context'),
	};
}

/** How many others a place may lie within: far more than any country has levels. */
export const MOST_OUTER = 50;

/**
 * The places around `id`, nearest first. Where they go round in a cycle, the last is one that came before; where there
 * are too many, one more is listed than there may be.
 */
export function listOuter(id: string, { places }: Outline): readonly string[] {
	const chain = [id];
	for (let parent = places.get(id)?.parent; parent; parent = places.get(parent)?.parent) {
		const closes = chain.includes(parent);
		chain.push(parent);
		if (closes || chain.length > MOST_OUTER + 1) break;
	}
	return chain.slice(1);
}

/** True if some place contains itself, over however many others, or too many contain it. */
export function hasCircle(outline: Outline): boolean {
	return outline.placeIds.some((id) => {
		const outer = listOuter(id, outline);
		return outer.at(-1) === id || outer.length > MOST_OUTER;
	});
}

function outlinePlace(feature: unknown): PlaceOutline {
	return {
		level: textAt(feature, 'types', 0, 'label'),
		parent: textAt(feature, 'relations', 0, 'relationTo'),
	};
}
