/** Do the ids of the raw data clash, and do its places contain each other in circles? */

import { BOTH } from '../domain/account-choice.ts';
import { CONTEXT } from '../domain/claim.ts';
import { MOST_OUTER, type Outline } from './outline.ts';
import { type FILES, type Locate, listFirst, type Path, type Problem, quote } from './problem.ts';

/** Words with a meaning of their own where the address names a voice. */
const RESERVED: Readonly<Record<string, string>> = {
	[BOTH]: 'the view of all parties',
	[CONTEXT]: 'what nobody’s spokesman said',
};

export function checkOutline(outline: Outline, locate: Locate): readonly Problem[] {
	const places: Ids = { at: ['gazetteer', 'features'], key: '@id', ids: outline.placeIds };
	const listed = (part: keyof typeof FILES, ids: readonly string[]): Ids => ({ at: [part], key: 'id', ids });
	return [
		...checkUnique([listed('parties', outline.parties), listed('observers', outline.observers)], locate),
		...checkUnique([places], locate),
		...checkUnique([{ at: ['boundaries', 'features'], key: 'id', ids: outline.boundaries }], locate),
		...checkUnique([listed('sources', outline.sources)], locate),
		...checkUnique([listed('claims', outline.claims), listed('context', outline.context)], locate),
		...checkUnique([{ at: ['scope'], ids: outline.scope }], locate),
		...checkReserved(outline, locate),
		...checkParents(outline, locate),
	];
}

interface Ids {
	readonly at: Path;
	/** The key that holds the id, unless the list is of bare ids. */
	readonly key?: string;
	readonly ids: readonly string[];
}

function checkUnique(lists: readonly Ids[], locate: Locate): readonly Problem[] {
	/** By how many ids come before. */
	const firsts = new Map<string, number>();
	const problems: Problem[] = [];
	let count = 0;
	for (const { at: list, key, ids } of lists) {
		for (const [index, id] of ids.entries()) {
			const first = firsts.get(id);
			if (first === undefined) firsts.set(id, count);
			count += 1;
			if (first === undefined || id === '') continue;
			const record = [...list, index];
			const { file, path } = locate(recordAfter(first, lists));
			const remedy = key ? 'Give one of the two another id.' : 'Remove one of the two.';
			const at = locate(key ? [...record, key] : record);
			problems.push({ ...at, message: `id ${quote(id)} is already used by ${file}${path}`, remedy });
		}
	}
	return problems;
}

/** @param before how many come before it. */
function recordAfter(before: number, [list, ...others]: readonly Ids[]): Path {
	if (!list) return [];
	const { at, ids } = list;
	return before < ids.length ? [...at, before] : recordAfter(before - ids.length, others);
}

function checkReserved(outline: Outline, locate: Locate): readonly Problem[] {
	return (['parties', 'observers'] as const).flatMap((part) =>
		[...outline[part].entries()]
			.filter(([, id]) => Object.hasOwn(RESERVED, id))
			.map(([index, id]) => ({
				...locate([part, index, 'id']),
				message: `${quote(id)} is reserved for ${RESERVED[id]}`,
				remedy: `Give the ${part === 'parties' ? 'party' : 'observer'} another id.`,
			})),
	);
}

/** Each circle is told once, at the first of its places; what lies too deep, where it begins to. */
function checkParents({ places, placeIds }: Outline, locate: Locate): readonly Problem[] {
	const problems: Problem[] = [];
	// Of two places with one id the first counts.
	const indices = new Map(placeIds.map((id, index) => [id, index] as const).toReversed());
	const tell = (index: number, message: string, remedy: string) =>
		problems.push({
			...locate(['gazetteer', 'features', index, 'relations', 0, 'relationTo']),
			message,
			remedy,
		});
	/** In how many others each lies; what lies in a circle, in none. */
	const depths = new Map<string, number>();
	for (const start of placeIds) {
		const chain = new Set<string>();
		let at = start;
		while (indices.has(at) && !depths.has(at) && !chain.has(at)) {
			chain.add(at);
			at = places.get(at)?.parent ?? '';
		}
		const ids = [...chain];
		if (chain.has(at)) {
			const circle = ids.slice(ids.indexOf(at)).map((id) => indices.get(id) ?? 0);
			const turn = circle.indexOf(circle.reduce((first, index) => Math.min(first, index)));
			const around = [...circle.slice(turn), ...circle.slice(0, turn + 1)].map(
				(index) => placeIds[index] ?? '',
			);
			tell(
				circle[turn] ?? 0,
				`places contain each other: ${listFirst(around, ' → ')}`,
				'Correct one of these parents.',
			);
		}
		let depth = chain.has(at) ? Number.NEGATIVE_INFINITY : (depths.get(at) ?? -1);
		for (const id of ids.toReversed()) {
			depth += 1;
			depths.set(id, depth);
			if (depth !== MOST_OUTER + 1) continue;
			tell(
				indices.get(id) ?? 0,
				`lies within more than ${MOST_OUTER} others`,
				'Leave out levels that nobody needs.',
			);
		}
	}
	return problems;
}
