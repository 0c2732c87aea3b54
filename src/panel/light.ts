/** What lights up on the map and in the text when somebody points at a place or a passage? */

import type { StatementId } from '../domain/claim.ts';
import type { PlaceId } from '../domain/place.ts';
import type { TouchIndex } from '../domain/touch.ts';

export type Pointed = { readonly place: PlaceId } | { readonly claim: StatementId };

export interface Light {
	/** Pointed at; or what the passage pointed at asserts, reaches or lends to. */
	readonly places: ReadonlySet<PlaceId>;
	/** Only left out or mentioned by it. */
	readonly mentioned: ReadonlySet<PlaceId>;
	/** The passage pointed at, or those that concern the place. */
	readonly passages: ReadonlySet<StatementId>;
}

export const NO_LIGHT: Light = { places: new Set(), mentioned: new Set(), passages: new Set() };

export function lightOf(pointed: Pointed | null, touches: TouchIndex): Light {
	if (!pointed) return NO_LIGHT;
	if ('place' in pointed) {
		const passages = (touches.on.get(pointed.place) ?? []).map(({ id }) => id);
		return { places: new Set([pointed.place]), mentioned: new Set(), passages: new Set(passages) };
	}
	const { asserted = [], lent = [], mentioned = [] } = touches.of.get(pointed.claim) ?? {};
	return {
		places: new Set([...asserted, ...lent]),
		mentioned: new Set(mentioned),
		passages: new Set([pointed.claim]),
	};
}
