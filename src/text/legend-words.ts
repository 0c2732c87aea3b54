/** What does each mark of the map mean, in few words? */

import { PORTIONS } from '../domain/claim.ts';
import type { Catalogue } from './catalogue.ts';

/** By the key of a legend's row: one for all its marks, or one for each, in their order. */
export function legendWords(text: Catalogue) {
	return {
		portion: PORTIONS.map((portion) => text.legendPortion[portion]),
		lanes: [text.legendLanes],
		inferred: [text.legendInferred],
		silent: [text.legendSilent],
		edge: [text.legendNamed, text.legendInherited],
		present: [text.legendSigns.present],
		advancing: [text.legendSigns.advancing],
		denies: [text.legendSigns.denies],
		surroundings: [text.legendSurroundings],
		axis: [text.legendAxis],
	} as const;
}
