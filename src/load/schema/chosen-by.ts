/** Which of several schemas reads a value? The one that fits by a look at it, so that its faults are told as those of what was meant. */

import * as v from 'valibot';
import type { Schema } from './schema.ts';

/** Valibot's `variant` and `union` tell less, or weigh more. */
export interface ChosenBy<T> extends v.LazySchema<Schema<T>> {
	/** For whoever wants to know all that a value can be. */
	readonly options: readonly Schema<T>[];
}

export function chosenBy<T>(
	options: readonly [Schema<T>, ...Schema<T>[]],
	choose: (input: unknown) => number,
): ChosenBy<T> {
	const [first] = options;
	return { ...v.lazy((input) => options[choose(input)] ?? first), options };
}
