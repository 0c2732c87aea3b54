/** In which order are statements listed? */

import type { Statement, StatementId } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import type { Ground } from './ground.ts';
import type { PlaceId } from './place.ts';
import { remember } from './remember.ts';

/**
 * By what they come to: those that say something of a district first, of whoever's, then those that say something of
 * ground at all, then the other claims, then context; as the sources print them; the last said first; by who speaks.
 */
export const STATEMENT_ORDERS = ['reach', 'article', 'day', 'speaker'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** What is alike in that goes by id, claims before context; context, which has neither day nor speaker, comes last by these. */
export function orderStatements<Listed extends Statement>(
	statements: readonly Listed[],
	order: StatementOrder,
	ground: Ground,
): readonly Listed[] {
	const keyOf = KEYS[order](ground);
	return statements
		.map((statement) => ({ statement, key: keyOf(statement) }))
		.sort((a, b) => compareKeys(a.key, b.key) || compareById(a.statement, b.statement))
		.map(({ statement }) => statement);
}

/** Whether it says something of a district that carries accounts, or of a place inside one. */
export function reachesDistrict({ id }: Pick<Statement, 'id'>, ground: Ground): boolean {
	return indexReaching(ground).has(id);
}

const indexReaching = remember((ground: Ground): ReadonlySet<StatementId> => {
	const { dataset, touches } = ground;
	const districts = new Set(dataset.scope);
	const isReached = (place: PlaceId) => districts.has(place) || ground.standingOf(place) === 'inside';
	return new Set(
		dataset.claims
			.filter(
				({ id, assertions }) =>
					assertions.some(({ place }) => isReached(place)) ||
					// What covers districts; of most claims that need not be asked.
					(assertions.length > 0 && touches.of(id)?.asserted.some(isReached)),
			)
			.map(({ id }) => id),
	);
});

/** What comes first has the lower number, or the text that comes first by its code units. */
type Key = number | string;

const KEYS: Readonly<Record<StatementOrder, (ground: Ground) => (statement: Statement) => readonly Key[]>> = {
	reach: (ground) => (statement) => {
		if (statement.kind === 'context') return [3];
		if (reachesDistrict(statement, ground)) return [0];
		return [statement.assertions.length > 0 ? 1 : 2];
	},
	article: ({ dataset }) => {
		const sources = [...dataset.sources.keys()];
		// Where only quotes are stored, nothing says which comes first.
		return ({ quote }) => [sources.indexOf(quote.source), quote.position?.start ?? Number.MAX_SAFE_INTEGER];
	},
	day: () => (statement) => [
		statement.kind === 'claim' ? -Number(statement.said.last.replaceAll('-', '')) : 0,
	],
	speaker: () => (statement) => (statement.kind === 'claim' ? [0, statement.speaker] : [1]),
};

/** Of one order, so that what stands at one place of both is of one kind. */
function compareKeys(a: readonly Key[], b: readonly Key[]): number {
	for (const [at, one] of a.entries()) {
		const other = b[at] ?? one;
		if (one !== other) return one < other ? -1 : 1;
	}
	return 0;
}

function compareById(a: Statement, b: Statement): number {
	if (a.kind !== b.kind) return a.kind === 'claim' ? -1 : 1;
	return compareIds(a.id, b.id);
}
