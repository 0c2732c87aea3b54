/** What is an object that may have these keys, and others only where they begin with `x-`? */

import * as v from 'valibot';
import { advise } from '../advice.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../problem.ts';

/** What begins so is kept as it is and read by nobody here: whoever writes the data adds what they need. */
export const OWN = 'x-';

interface Others {
	/** Keys of earlier editions of the data, with what they are called now. */
	readonly renamed?: Readonly<Record<string, string>>;
	/** Keys that are read elsewhere: whoever mistyped a key may have meant one of them. */
	readonly beside?: readonly string[];
}

/** Tells of every unknown key at once; Valibot's own `strictObject` stops at the first. */
export function exactObject<const Entries extends v.ObjectEntries>(
	entries: Entries,
	{ renamed = {}, beside = [] }: Others = {},
) {
	const known = Object.keys(entries);
	return v.pipe(
		v.looseObject(entries),
		v.rawCheck(({ dataset, addIssue }) => {
			const input = dataset.value;
			if (typeof input !== 'object' || input === null) return;
			for (const key of Object.keys(input)) {
				if (known.includes(key) || key.startsWith(OWN)) continue;
				const name = Object.hasOwn(renamed, key) ? renamed[key] : undefined;
				const message = name
					? advise(`${quote(key)} is called ${quote(name)} now`, 'Rename it.')
					: advise(
							`unknown key ${quote(key)}${nearest(key, [...known, ...beside])}`,
							`Remove it, correct its name, or let it begin with ${OWN}; known are ${known.join(', ')}.`,
						);
				addIssue({ message, path: pathTo(key) });
			}
		}),
		v.transform((value): v.InferOutput<v.ObjectSchema<Entries, undefined>> => value),
	);
}

/** Valibot's path to a part of the value under check. It asks for more than the keys; only they are read here. */
export function pathTo(
	first: string | number,
	...rest: (string | number)[]
): [v.UnknownPathItem, ...v.UnknownPathItem[]] {
	return [pathItem(first), ...rest.map(pathItem)];
}

function pathItem(key: string | number): v.UnknownPathItem {
	return { type: 'unknown', origin: 'value', input: undefined, key, value: undefined };
}
