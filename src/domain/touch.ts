/** Which places does a statement concern, and which statements concern a place? */

import { type Assertion, type Claim, listPlacesOf, type Statement, type StatementId } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import { type Dataset, listAsserted, listStatements } from './dataset.ts';
import type { PlaceId } from './place.ts';
import { isExcepted, type Reach } from './reach.ts';
import { remember } from './remember.ts';
import { take } from './take.ts';

/** Each place once, in one of the three lists. */
export interface Touch {
	/** Places of which it asserts something, and the districts in scope which that reaches. */
	readonly asserted: readonly PlaceId[];
	/** Places that carry accounts to which that was ever lent, by a place inside or by the district around. */
	readonly lent: readonly PlaceId[];
	/** Places that it only leaves out or mentions. */
	readonly mentioned: readonly PlaceId[];
}

/** What of a ground it asks for. */
interface Asked {
	readonly dataset: Dataset;
	readonly accountPlaces: readonly PlaceId[];
	findStatement(id: StatementId): Statement | undefined;
	/** In scope, and in its order. */
	districtsWithin(place: PlaceId): readonly PlaceId[];
	/** Whatever is asserted of a place or reaches it. */
	reachesOn(place: PlaceId): readonly Reach[];
}

/** Both ways. Worked out when asked for, and of a statement each time: of a great many, few are asked for at once. */
export class TouchIndex {
	readonly #ground: Asked;
	readonly #listLoans: (place: PlaceId) => readonly Reach[];
	readonly #on = new Map<PlaceId, readonly Statement[]>();
	readonly #reaching = new Map<PlaceId, ReadonlySet<Claim>>();
	#lent: ReadonlyMap<StatementId, readonly PlaceId[]> | undefined;

	/** @param listLoans whatever was ever lent to a place that carries accounts. */
	constructor(ground: Asked, listLoans: (place: PlaceId) => readonly Reach[]) {
		this.#ground = ground;
		this.#listLoans = listLoans;
	}

	/** Which places a statement concerns; undefined if there is none of that id. */
	of(id: StatementId): Touch | undefined {
		const statement = this.#ground.findStatement(id);
		if (!statement) return undefined;
		this.#lent ??= this.#indexLent();
		const asserted = this.assertedBy(statement);
		const lent = (this.#lent.get(id) ?? []).filter((place) => !asserted.has(place));
		const mentioned = listPlacesOf(statement).filter(
			(place) => !asserted.has(place) && !lent.includes(place),
		);
		return { asserted: [...asserted], lent, mentioned };
	}

	/** Places of which it asserts something, and the districts in scope which that reaches. */
	assertedBy(statement: Statement): ReadonlySet<PlaceId> {
		const assertions = statement.kind === 'claim' ? statement.assertions : [];
		const named = assertions.map(({ place }) => place);
		return new Set([...named, ...this.#listCovered(assertions)]);
	}

	/** Which statements concern a place: claims before context, each by id. */
	on(place: PlaceId): readonly Statement[] {
		const known = this.#on.get(place);
		if (known) return known;
		const statements = new Set<Statement>([
			...this.claimsReaching(place),
			...(indexMentions(this.#ground.dataset).get(place) ?? []),
		]);
		const made = [...statements].sort(byKind);
		this.#on.set(place, made);
		return made;
	}

	/** Claims that assert something of a place or reach it, or of which it was ever lent something, in no order. */
	claimsReaching(place: PlaceId): ReadonlySet<Claim> {
		const known = this.#reaching.get(place);
		if (known) return known;
		const isCovered = this.#ground.dataset.scope.includes(place);
		const asserting = this.#ground
			.reachesOn(place)
			.filter(({ assertion }) => isCovered || assertion.place === place);
		const loans = this.#ground.accountPlaces.includes(place) ? this.#listLoans(place) : [];
		const made = new Set([...asserting, ...loans].map(({ claim }) => claim));
		this.#reaching.set(place, made);
		return made;
	}

	/** Every place that some statement concerns: those that carry accounts, then those that are but mentioned. */
	listPlaces(): readonly PlaceId[] {
		const { accountPlaces, dataset } = this.#ground;
		const asserted = new Set(listAsserted(dataset));
		const isConcerned = (place: PlaceId) => asserted.has(place) || this.claimsReaching(place).size > 0;
		return [...new Set([...accountPlaces.filter(isConcerned), ...indexMentions(dataset).keys()])];
	}

	/** The districts in scope that words on ground around them cover, in the order of the scope. */
	#listCovered(assertions: readonly Assertion[]): readonly PlaceId[] {
		const { scope, places } = this.#ground.dataset;
		const covering = assertions.filter(({ reachesDistricts }) => reachesDistricts);
		if (covering.length === 0) return [];
		const covered = new Set(
			covering.flatMap((one) =>
				this.#ground.districtsWithin(one.place).filter((district) => !isExcepted(district, one, places)),
			),
		);
		return covering.length === 1 ? [...covered] : scope.filter((district) => covered.has(district));
	}

	#indexLent(): ReadonlyMap<StatementId, readonly PlaceId[]> {
		const lent = new Map<StatementId, PlaceId[]>();
		for (const place of this.#ground.accountPlaces) {
			for (const { claim } of this.#listLoans(place)) {
				const places = take(lent, claim.id, () => []);
				if (places.at(-1) !== place) places.push(place);
			}
		}
		return lent;
	}
}

/** What statements speak of without asserting anything there. */
const indexMentions = remember((dataset: Dataset): ReadonlyMap<PlaceId, readonly Statement[]> => {
	const mentioning = new Map<PlaceId, Statement[]>();
	for (const statement of listStatements(dataset)) {
		const excepted = statement.kind === 'claim' ? statement.assertions.flatMap(({ except }) => except) : [];
		for (const place of [...statement.mentions, ...excepted]) {
			take(mentioning, place, () => []).push(statement);
		}
	}
	return mentioning;
});

function byKind(a: Statement, b: Statement): number {
	return Number(a.kind === 'context') - Number(b.kind === 'context') || compareIds(a.id, b.id);
}
