/** Which places does a statement concern, and which statements concern a place? */

import { listPlacesOf, type Statement, type StatementId } from './claim.ts';
import { type Dataset, listStatements } from './dataset.ts';
import type { PlaceId } from './place.ts';
import type { Reach, Reaches } from './reach.ts';

/** Each place once, in one of the three lists. */
export interface Touch {
	/** Places of which it asserts something, and the districts in scope which that reaches. */
	readonly asserted: readonly PlaceId[];
	/** Places that carry accounts to which that was ever lent, by a place inside or by the district around. */
	readonly lent: readonly PlaceId[];
	/** Places that it only leaves out or mentions. */
	readonly mentioned: readonly PlaceId[];
}

/** Both ways, built once, since a dataset never changes. Claims come before context, each by id. */
export interface TouchIndex {
	readonly of: ReadonlyMap<StatementId, Touch>;
	readonly on: ReadonlyMap<PlaceId, readonly Statement[]>;
}

/** @param loans whatever was ever lent to the places that carry accounts. */
export function indexTouches(dataset: Dataset, reaches: Reaches, loans: Reaches): TouchIndex {
	const reached = groupByClaim(dataset.scope.map((district) => [district, reaches.get(district) ?? []]));
	const lent = groupByClaim(loans);
	const of = new Map<StatementId, Touch>();
	const on = new Map<PlaceId, Statement[]>();
	for (const statement of listStatements(dataset)) {
		const touch = touchOf(statement, reached.get(statement.id), lent.get(statement.id));
		of.set(statement.id, touch);
		for (const place of [...touch.asserted, ...touch.lent, ...touch.mentioned]) {
			const statements = on.get(place);
			if (statements) statements.push(statement);
			else on.set(place, [statement]);
		}
	}
	return { of, on };
}

/** The places on which words of each claim are. */
function groupByClaim(
	words: Iterable<readonly [PlaceId, readonly Reach[]]>,
): ReadonlyMap<StatementId, ReadonlySet<PlaceId>> {
	const groups = new Map<StatementId, Set<PlaceId>>();
	for (const [place, reaches] of words) {
		for (const { claim } of reaches) {
			const group = groups.get(claim.id);
			if (group) group.add(place);
			else groups.set(claim.id, new Set([place]));
		}
	}
	return groups;
}

function touchOf(
	statement: Statement,
	reached: Iterable<PlaceId> = [],
	borrowing: Iterable<PlaceId> = [],
): Touch {
	const assertions = statement.kind === 'claim' ? statement.assertions : [];
	const asserted = new Set([...assertions.map(({ place }) => place), ...reached]);
	const lent = new Set([...borrowing].filter((place) => !asserted.has(place)));
	const mentioned = listPlacesOf(statement).filter((place) => !asserted.has(place) && !lent.has(place));
	return { asserted: [...asserted], lent: [...lent], mentioned };
}
