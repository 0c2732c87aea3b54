/** What is an object that may have these keys and no others? */

import * as v from 'valibot';
import { advise } from '../advice.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../problem.ts';

/** Tells of every unknown key at once; Valibot's own `strictObject` stops at the first. */
export function exactObject<const Entries extends v.ObjectEntries>(entries: Entries) {
	const known = Object.keys(entries);
	return v.pipe(
		v.looseObject(entries),
		v.rawCheck(({ dataset, addIssue }) => {
			const input = dataset.value;
			if (typeof input !== 'object' || input === null) return;
			for (const key of Object.keys(input)) {
				if (known.includes(key)) continue;
				addIssue({
					message: advise(
						`unknown key ${quote(key)}${nearest(key, known)}`,
						`Remove it or correct its name; known are ${known.join(', ')}.`,
					),
					path: pathTo(key),
				});
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
