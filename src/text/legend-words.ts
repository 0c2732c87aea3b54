/** What does each mark of the map mean, in few words? */

import { PORTIONS } from '../domain/claim.ts';
import type { Catalogue } from './catalogue.ts';

/** By the key of a legend's row; marks that share a row are told apart in their order. */
export function legendWords(text: Catalogue) {
	return {
		portion: PORTIONS.map((portion) => text.legendPortion[portion]).join(' · '),
		lanes: text.legendLanes,
		inferred: text.legendInferred,
		silent: text.legendSilent,
		edge: `${text.legendNamed} · ${text.legendInherited}`,
		...text.legendSigns,
		surroundings: text.legendSurroundings,
		axis: text.legendAxis,
	} as const;
}
