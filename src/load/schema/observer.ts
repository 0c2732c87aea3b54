/** How is an observer written in `observers.json`? */

import type { Observer, ObserverId } from '../../domain/observer.ts';
import { exactObject } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { names, newId } from './text.ts';

/** A party's entries without its colour. */
export const observerSchema: Schema<Observer> = exactObject({
	id: newId<ObserverId>(),
	name: names,
	inSentence: names,
	shortName: names,
});
