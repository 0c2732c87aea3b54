/** What do one voice's claims add up to for one place, as of one day? */

import type { Bearing } from './bearing.ts';
import type { Claim } from './claim.ts';
import { isClash, type Words } from './clash.ts';
import { compareIds } from './compare-ids.ts';
import { type Course, listOvertaken } from './course.ts';
import { countUntil, type Day } from './day.ts';
import type { VoiceId } from './observer.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import { compareStrength, type Portion, PREDICATES, type Predicate } from './predicate.ts';
import { BASES, type Basis } from './reach.ts';

/** `mixed`: the voice's own standing words clash. `silent`: nothing that it said of this place by that day stands. */
export type AccountKind = Predicate | 'mixed' | 'silent';

export interface Account {
	readonly place: PlaceId;
	readonly voice: VoiceId;
	/** The day shown; what was said on it counts. */
	readonly day: Day;
	readonly kind: AccountKind;
	/** Absent where there are several, or none is named. */
	readonly holder?: PartyId;
	/** Of what is held, lost or denied. */
	readonly portion?: Portion;
	readonly basis?: Basis;
	/** Claims that say what the account says; of a mixed account, those that clash. By id. */
	readonly claims: readonly Claim[];
	/** Other claims that stand. By id. */
	readonly also: readonly Claim[];
	/** Claims that no longer stand. By id. */
	readonly overtaken: readonly Claim[];
	/** The last day on which `claims` were said, if before `day`. */
	readonly carriedFrom?: Day;
	/** Whatever stands, strongest first. */
	readonly standing: readonly Bearing[];
	/** Everything that bears on the place, what stands and what was overtaken, strongest first. */
	readonly bearings: readonly Bearing[];
}

/** What an account says until the next words: all but what depends on the day. */
type Summed = Pick<Account, 'kind' | 'holder' | 'portion' | 'basis' | 'claims' | 'also' | 'standing'> & {
	readonly lastSaid?: Day;
};

const SILENT: Summed = { kind: 'silent', claims: [], also: [], standing: [] };

/** The accounts of one voice on one place, on whatever day. */
export class Timeline {
	readonly #place: PlaceId;
	readonly #voice: VoiceId;
	readonly #course: Course;
	readonly #summed: Summed[] = [];

	constructor(place: PlaceId, voice: VoiceId, course: Course) {
		this.#place = place;
		this.#voice = voice;
		this.#course = course;
	}

	/** As of `day`, that day included. */
	on(day: Day): Account {
		return new DatedAccount(this.#place, this.#voice, day, this.#sumUp(this.turnOf(day)), this.#course);
	}

	/** Which of the days on which something changed is the last by `day`: -1 before the first. */
	turnOf(day: Day): number {
		return countUntil(this.#course.days, day) - 1;
	}

	#sumUp(turn: number): Summed {
		const standing = this.#course.standing[turn];
		if (standing === undefined || standing.length === 0) return SILENT;
		const known = this.#summed[turn];
		if (known) return known;
		const summed = sumUp(standing);
		this.#summed[turn] = summed;
		return summed;
	}
}

/** What few callers ask for, and what would cost as much as all that was ever said, is worked out when asked for. */
class DatedAccount implements Account {
	readonly place: PlaceId;
	readonly voice: VoiceId;
	readonly day: Day;
	readonly kind: AccountKind;
	declare readonly holder?: PartyId;
	declare readonly portion?: Portion;
	declare readonly basis?: Basis;
	declare readonly carriedFrom?: Day;
	readonly claims: readonly Claim[];
	readonly also: readonly Claim[];
	readonly standing: readonly Bearing[];
	readonly #course: Course;

	constructor(place: PlaceId, voice: VoiceId, day: Day, summed: Summed, course: Course) {
		const { kind, holder, portion, basis, claims, also, standing, lastSaid } = summed;
		this.place = place;
		this.voice = voice;
		this.day = day;
		this.kind = kind;
		if (holder !== undefined) this.holder = holder;
		if (portion !== undefined) this.portion = portion;
		if (basis !== undefined) this.basis = basis;
		if (lastSaid !== undefined && lastSaid < day) this.carriedFrom = lastSaid;
		this.claims = claims;
		this.also = also;
		this.standing = standing;
		this.#course = course;
	}

	get overtaken(): readonly Claim[] {
		const standing = new Set([...this.claims, ...this.also]);
		return uniqueClaims(listOvertaken(this.#course, this.day)).filter((claim) => !standing.has(claim));
	}

	get bearings(): readonly Bearing[] {
		return [...this.standing, ...listOvertaken(this.#course, this.day)].sort(byStrength);
	}
}

/** What says just what the account says; nothing of a mixed account. */
export function listLeading({ kind, holder, portion, standing }: Account): readonly Bearing[] {
	return standing.filter(({ reach: { assertion }, portion: left }) => {
		return assertion.predicate === kind && assertion.holder === holder && left === portion;
	});
}

/** The places other than its own of which what the account says was said. */
export function listThrough(account: Account): readonly PlaceId[] {
	const through = listLeading(account).map(({ reach }) => reach.assertion.place);
	return [...new Set(through)].filter((place) => place !== account.place);
}

/** A bearing as words that clash or do not. */
export function standingWords({ reach, portion }: Bearing): Words {
	return { ...reach, ...(portion && { portion }) };
}

/** The pairs of standing words that clash. */
export function listClashes(
	ones: readonly Bearing[],
	others: readonly Bearing[],
): readonly (readonly [Bearing, Bearing])[] {
	return ones.flatMap((one) => {
		const words = standingWords(one);
		return others
			.filter((other) => isClash(words, standingWords(other)))
			.map((other) => [one, other] as const);
	});
}

function sumUp(unordered: readonly Bearing[]): Summed {
	const standing = [...unordered].sort(byStrength);
	const clashing = new Set(listClashes(standing, standing).flat());
	const [headline] = standing;
	if (!headline) return SILENT;
	const { predicate, holder } = headline.reach.assertion;
	const isMixed = clashing.size > 0;
	const leading = isMixed
		? standing.filter((bearing) => clashing.has(bearing))
		: standing.filter(({ reach, portion }) => {
				const { assertion } = reach;
				return (
					assertion.predicate === predicate && assertion.holder === holder && portion === headline.portion
				);
			});
	const claims = uniqueClaims(leading);
	const also = uniqueClaims(standing).filter((claim) => !claims.includes(claim));
	const days = claims.map(({ said }) => said.last).sort();
	const lastSaid = days.at(-1);
	const evidence = { claims, also, standing, ...(lastSaid !== undefined && { lastSaid }) };
	if (isMixed) return { kind: 'mixed', ...evidence };
	return {
		kind: predicate,
		...(holder !== undefined && { holder }),
		...(headline.portion !== undefined && { portion: headline.portion }),
		basis: headline.reach.basis,
		...evidence,
	};
}

/** Strongest first: predicate, portion, basis, the later, the lower id, the earlier in its claim. */
export function byStrength(a: Bearing, b: Bearing): number {
	const [one, other] = [a.reach, b.reach];
	const { predicate } = one.assertion;
	return (
		PREDICATES.indexOf(predicate) - PREDICATES.indexOf(other.assertion.predicate) ||
		compareStrength(predicate, a.portion, b.portion) ||
		BASES.indexOf(one.basis) - BASES.indexOf(other.basis) ||
		compareDays(other.claim.said.last, one.claim.said.last) ||
		compareIds(one.claim.id, other.claim.id) ||
		one.claim.assertions.indexOf(one.assertion) - other.claim.assertions.indexOf(other.assertion)
	);
}

function uniqueClaims(bearings: readonly Bearing[]): readonly Claim[] {
	return [...new Set(bearings.map(({ reach }) => reach.claim))].sort((a, b) => compareIds(a.id, b.id));
}

function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
