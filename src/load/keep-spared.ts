/** Which records are sound without some of their parts? In a draft, what statements refer to is shown so. */

import * as v from 'valibot';
import { groupBy } from '../domain/group-by.ts';
import type { Path, Problem } from './problem.ts';
import { recordOf } from './record-of.ts';
import type { Located } from './records.ts';
import type { Schema } from './schema/schema.ts';
import { listAt } from './value-at.ts';

/**
 * Keys that only tell more of a record. What else can be left out could change what is shown: a place without its
 * parent, a source without its text. Parties and observers need every key that they have, so any other can go there.
 */
const SPARE: ReadonlyMap<string | number | undefined, readonly string[]> = new Map([
	['sources', ['publishedNote', 'url', 'notes']],
	['gazetteer', ['links', 'homonyms', 'descriptions']],
]);

export interface Spared<T> extends Located<T> {
	/** Keys that it is without. */
	readonly without: readonly string[];
}

/** @param list where the records lie. @param faults of them and of others. */
export function listSpared<T>(
	raw: unknown,
	list: Path,
	schema: Schema<T>,
	faults: readonly Problem[],
): readonly Spared<T>[] {
	const spare = SPARE.get(list[0]);
	const records = listAt(raw, ...list);
	const isHere = ({ at }: Problem) => at.length > list.length && list.every((key, i) => at[i] === key);
	return [...groupBy(faults.filter(isHere), ({ at }) => recordOf(at)).values()].flatMap((found) => {
		const index = Number(found[0]?.at[list.length]);
		const record = records[index];
		if (typeof record !== 'object' || record === null) return [];
		const without = new Set(found.map(({ at }) => at[list.length + 1]));
		const canGo = (key: string | number | undefined): key is string =>
			typeof key === 'string' && (spare?.includes(key) ?? true);
		const keys = [...without].filter(canGo);
		if (keys.length < without.size) return [];
		const kept = Object.entries(record).filter(([key]) => !keys.includes(key));
		const { success, output } = v.safeParse(schema, Object.fromEntries(kept));
		return success ? [{ at: [...list, index], value: output, without: keys }] : [];
	});
}
