/** What do all panels and the map draw from? The dataset, its index, and the words of the language. */

import { createContext, useContext } from 'react';
import type { GroundIndex } from '../domain/bearing.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import { partyWords, placeName } from '../text/account-words.ts';
import type { Catalogue, PartyWords } from '../text/catalogue.ts';

export interface Ground {
	readonly dataset: Dataset;
	readonly index: GroundIndex;
	readonly text: Catalogue;
}

export const GroundContext = createContext<Ground | null>(null);

/** @throws outside `<GroundContext>`, which `<App>` provides once the dataset has loaded. */
export function useGround(): Ground & {
	readonly nameOf: (place: PlaceId) => string;
	readonly wordsOf: (party: PartyId) => PartyWords;
} {
	const ground = useContext(GroundContext);
	if (!ground) throw new Error('useGround() may be used only within <GroundContext>');
	const { dataset, text } = ground;
	return {
		...ground,
		nameOf: (place) => placeName(place, dataset, text.lang),
		wordsOf: (party) => partyWords(party, dataset, text.lang),
	};
}
