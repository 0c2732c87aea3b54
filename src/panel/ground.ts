/** What do all panels and the map draw from? The dataset, its indexes, and the words of the language. */

import { createContext, useContext } from 'react';
import { type GroundIndex, indexGround } from '../domain/bearing.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/party.ts';
import { listPassagePlaces } from '../domain/passage-place.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { indexTouches, type TouchIndex } from '../domain/touch.ts';
import { partyWords, placeName } from '../text/account-words.ts';
import type { Catalogue, PartyWords } from '../text/catalogue.ts';

export interface Ground {
	readonly dataset: Dataset;
	readonly index: GroundIndex;
	/** Which statements concern which places. */
	readonly touches: TouchIndex;
	/** The ground as the words are usually read; `index` is another while the page shows another reading. */
	readonly usual: GroundIndex;
	/** Places that the sources speak of. */
	readonly passagePlaces: readonly Place[];
	readonly text: Catalogue;
	readonly nameOf: (place: PlaceId) => string;
	readonly wordsOf: (party: PartyId) => PartyWords;
}

/** What of it depends on no language. */
export type SilentGround = Pick<Ground, 'dataset' | 'index' | 'touches' | 'usual' | 'passagePlaces'>;

/** @param usual the ground of the usual reading, if `dataset` is another reading of it. */
export function indexDataset(dataset: Dataset, usual?: GroundIndex): SilentGround {
	const index = indexGround(dataset);
	const passagePlaces = listPassagePlaces(dataset);
	return { dataset, index, touches: indexTouches(index), usual: usual ?? index, passagePlaces };
}

export function createGround(ground: SilentGround, text: Catalogue): Ground {
	const { dataset } = ground;
	return {
		...ground,
		text,
		nameOf: (place) => placeName(place, dataset, text),
		wordsOf: (party) => partyWords(party, dataset, text),
	};
}

export const GroundContext = createContext<Ground | null>(null);

/** @throws outside `<GroundContext>`, which the page provides once the dataset has loaded. */
export function useGround(): Ground {
	const ground = useContext(GroundContext);
	if (!ground) throw new Error('useGround() may be used only within <GroundContext>');
	return ground;
}
