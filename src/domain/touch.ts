/** Which places does a statement concern, and which statements concern a place? */

import type { GroundIndex } from './bearing.ts';
import { type Claim, listPlacesOf, type Statement, type StatementId } from './claim.ts';
import { listStatements } from './dataset.ts';
import type { PlaceId } from './place.ts';

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

export function indexTouches({ dataset, on: reaches }: GroundIndex): TouchIndex {
	const reached = new Map<Claim, Set<PlaceId>>();
	for (const place of dataset.scope) {
		for (const { claim } of reaches.get(place) ?? []) {
			const places = reached.get(claim) ?? new Set();
			reached.set(claim, places.add(place));
		}
	}
	const of = new Map<StatementId, Touch>();
	const on = new Map<PlaceId, Statement[]>();
	for (const statement of listStatements(dataset)) {
		const touch = touchOf(statement, statement.kind === 'claim' ? reached.get(statement) : undefined);
		of.set(statement.id, touch);
		for (const place of [...touch.asserted, ...touch.mentioned]) {
			const statements = on.get(place);
			if (statements) statements.push(statement);
			else on.set(place, [statement]);
		}
	}
	return { of, on };
}

/** True if some assertion of the claim bears on a district in scope. */
export function reachesDistrict(claim: Claim, touches: TouchIndex, scope: readonly PlaceId[]): boolean {
	return touches.of.get(claim.id)?.asserted.some((place) => scope.includes(place)) ?? false;
}

function touchOf(statement: Statement, reached: Iterable<PlaceId> = []): Touch {
	const assertions = statement.kind === 'claim' ? statement.assertions : [];
	const asserted = [...new Set([...assertions.map(({ place }) => place), ...reached])];
	return { asserted, mentioned: listPlacesOf(statement).filter((place) => !asserted.includes(place)) };
}
