/** What do all panels and the map draw from? The ground shown, and the words of the language. */

import { createContext, useContext } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { Ground } from '../domain/ground.ts';
import type { Translation } from '../domain/translation.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { createNaming, type Naming } from '../text/naming.ts';

export interface ShownGround {
	/** Under the interpretation that the page shows; `ground.usual` is that of the words as they are usually taken. */
	readonly ground: Ground;
	/** That of `ground`. */
	readonly dataset: Dataset;
	readonly text: Catalogue;
	/** What places, voices and people are called in the language of `text`. */
	readonly names: Naming;
	/** What the dataset tells in that language; absent if in its own words alone. */
	readonly translation: Translation | undefined;
}

export function showGround(ground: Ground, text: Catalogue, translation?: Translation): ShownGround {
	const { dataset } = ground;
	return { ground, dataset, text, names: createNaming(dataset, text, translation), translation };
}

export const GroundContext = createContext<ShownGround | null>(null);

/** @throws outside `<GroundContext>`, which the page provides once the dataset has loaded. */
export function useGround(): ShownGround {
	const shown = useContext(GroundContext);
	if (!shown) throw new Error('useGround() may be used only within <GroundContext>');
	return shown;
}
