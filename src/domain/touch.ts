/** Which places does a statement concern, and which statements concern a place? */

import { listPlacesOf, type Statement, type StatementId } from './claim.ts';
import { type Dataset, listStatements } from './dataset.ts';
import type { PlaceId } from './place.ts';
import type { Reaches } from './reach.ts';

/** Each place once, in one of the two lists. */
export interface Touch {
	/** Places of which it asserts something, and the districts in scope which that reaches. */
	readonly asserted: readonly PlaceId[];
	/** Places that it only leaves out or mentions. */
	readonly mentioned: readonly PlaceId[];
}

/** Both ways, built once, since a dataset never changes. Claims come before context, each by id. */
export interface TouchIndex {
	readonly of: ReadonlyMap<StatementId, Touch>;
	readonly on: ReadonlyMap<PlaceId, readonly Statement[]>;
}

export function indexTouches(dataset: Dataset, reaches: Reaches): TouchIndex {
	const reached = new Map<StatementId, Set<PlaceId>>();
	for (const place of dataset.scope) {
		for (const { claim } of reaches.get(place) ?? []) {
			const places = reached.get(claim.id);
			if (places) places.add(place);
			else reached.set(claim.id, new Set([place]));
		}
	}
	const of = new Map<StatementId, Touch>();
	const on = new Map<PlaceId, Statement[]>();
	for (const statement of listStatements(dataset)) {
		const touch = touchOf(statement, reached.get(statement.id));
		of.set(statement.id, touch);
		for (const place of [...touch.asserted, ...touch.mentioned]) {
			const statements = on.get(place);
			if (statements) statements.push(statement);
			else on.set(place, [statement]);
		}
	}
	return { of, on };
}

function touchOf(statement: Statement, reached: Iterable<PlaceId> = []): Touch {
	const assertions = statement.kind === 'claim' ? statement.assertions : [];
	const asserted = [...new Set([...assertions.map(({ place }) => place), ...reached])];
	return { asserted, mentioned: listPlacesOf(statement).filter((place) => !asserted.includes(place)) };
}
