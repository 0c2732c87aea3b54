/** What does each mark of the map mean, in few words? */

import { PORTIONS } from '../domain/predicate.ts';
import type { Catalogue } from './catalogue.ts';

/** @param key of a legend's row, a predicate for that of its sign. @returns the words for all its marks, or for each, in their order. */
export function legendWords(key: keyof ReturnType<typeof listWords>, text: Catalogue): readonly string[] {
	const words: string | readonly string[] = listWords(text)[key];
	return typeof words === 'string' ? [words] : words;
}

function listWords(text: Catalogue) {
	return {
		portion: PORTIONS.map((portion) => text.legendPortion[portion]),
		lanes: text.legendLanes,
		inferred: text.legendInferred,
		silent: text.legendSilent,
		edge: [text.legendNamed, text.legendInherited],
		'dot-solid': text.legendDots.solid,
		'dot-half': text.legendDots.half,
		'dot-inferred': text.legendDots.inferred,
		'dot-barred': text.legendDots.barred,
		'dot-empty': text.legendDots.empty,
		...text.legendSigns,
		surroundings: text.legendSurroundings,
		axis: text.legendAxis,
	};
}
