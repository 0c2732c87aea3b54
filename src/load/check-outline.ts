/** Do the ids of the raw data clash, and do its places contain each other in circles? */

import { BOTH } from '../domain/account-choice.ts';
import { CONTEXT } from '../domain/claim.ts';
import { listOuter, type Outline } from './outline.ts';
import { type FILES, type Locate, type Path, type Problem, quote } from './problem.ts';

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
		...checkCycles(outline, locate),
	];
}

interface Ids {
	readonly at: Path;
	/** The key that holds the id, unless the list is of bare ids. */
	readonly key?: string;
	readonly ids: readonly string[];
}

function checkUnique(lists: readonly Ids[], locate: Locate): readonly Problem[] {
	const firsts = new Map<string, Path>();
	const problems: Problem[] = [];
	for (const { at: list, key, ids } of lists) {
		for (const [index, id] of ids.entries()) {
			const record = [...list, index];
			const first = firsts.get(id);
			if (first === undefined) firsts.set(id, record);
			if (first === undefined || id === '') continue;
			const { file, path } = locate(first);
			const remedy = key ? 'Give one of the two another id.' : 'Remove one of the two.';
			const at = locate(key ? [...record, key] : record);
			problems.push({ ...at, message: `id ${quote(id)} is already used by ${file}${path}`, remedy });
		}
	}
	return problems;
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

/** Each circle is told once, at the first of its places. */
function checkCycles(outline: Outline, locate: Locate): readonly Problem[] {
	const told = new Set<string>();
	const problems: Problem[] = [];
	for (const [index, id] of outline.placeIds.entries()) {
		const outer = listOuter(id, outline);
		if (outer.at(-1) !== id || told.has(id)) continue;
		for (const place of outer) told.add(place);
		problems.push({
			...locate(['gazetteer', 'features', index, 'relations', 0, 'relationTo']),
			message: `places contain each other: ${[id, ...outer].join(' → ')}`,
			remedy: 'Correct one of these parents.',
		});
	}
	return problems;
}
