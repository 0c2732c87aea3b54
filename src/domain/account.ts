/** What do one voice's claims add up to for one place, as of one day? */

import type { Bearing } from './bearing.ts';
import type { Claim } from './claim.ts';
import { isClash } from './clash.ts';
import { compareIds } from './compare-ids.ts';
import type { Course, StandingWords } from './course.ts';
import { compareDays, countUntil, type Day, EVER, OPEN, toDayNumber } from './day.ts';
import type { VoiceId } from './observer.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import { compareStrength, type Portion, PREDICATES, type Predicate } from './predicate.ts';
import { BASES, type Basis } from './reach.ts';
import { listStances, type Stance, standingWords } from './stance.ts';

/** `mixed`: the voice's own standing words clash. `silent`: nothing that it said of this place by that day stands. */
export type AccountKind = Predicate | 'mixed' | 'silent';

export interface Account {
	readonly place: PlaceId;
	readonly voice: VoiceId;
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
	/** The last day on which `claims` were said, if before the day shown. */
	readonly carriedFrom?: Day;
	/** The day shown, if what stands on it is otherwise than the day before. */
	readonly changedOn?: Day;
	/** Whatever stands, strongest first. */
	readonly standing: readonly Bearing[];
	/** What of it says who holds the place, or who does not; each once, in no order. */
	readonly stances: readonly Stance[];
	/** Everything that bears on the place, what stands and what was overtaken, strongest first. */
	readonly bearings: readonly Bearing[];
}

/** What stands until the next words, summed up. What few callers ask for is worked out when asked for. */
class Sum {
	/** The day on which it begins to hold; `OPEN` before the first words. */
	readonly from: number;
	/** The day on which it no longer does; `EVER` after the last words. */
	readonly until: number;
	readonly kind: AccountKind;
	readonly holder: PartyId | undefined;
	readonly portion: Portion | undefined;
	readonly basis: Basis | undefined;
	readonly stances: readonly Stance[];
	readonly lastSaid: Day | undefined;
	readonly #course: Course;
	/** In no order. */
	readonly words: StandingWords;
	#standing: readonly Bearing[] | undefined;
	#claims: readonly Claim[] | undefined;
	#also: readonly Claim[] | undefined;

	/** @param turn by its place among the days on which something changed; -1 before the first. @param near of another turn. */
	constructor(course: Course, turn: number, near: Sum | undefined) {
		this.#course = course;
		this.from = course.days[turn] ?? OPEN;
		this.until = course.days[turn + 1] ?? EVER;
		this.words = course.standingAt(turn, near?.words);
		const { bearings } = this.words;
		this.stances = listStances(bearings);
		const isMixed = this.stances.some((one, i) =>
			this.stances.some((other, j) => j < i && isClash(one, other)),
		);
		const headline = isMixed ? undefined : findStrongest(bearings);
		this.kind = isMixed ? 'mixed' : (headline?.reach.assertion.predicate ?? 'silent');
		this.holder = headline?.reach.assertion.holder;
		this.portion = headline?.portion;
		this.basis = headline?.reach.basis;
		for (const bearing of bearings) {
			const { last } = bearing.reach.claim.said;
			if ((this.lastSaid === undefined || last > this.lastSaid) && this.#leads(bearing)) this.lastSaid = last;
		}
	}

	/** Strongest first. */
	get standing(): readonly Bearing[] {
		this.#standing ??= [...this.words.bearings].sort(byStrength);
		return this.#standing;
	}

	get claims(): readonly Claim[] {
		this.#claims ??= uniqueClaims(this.words.bearings.filter((bearing) => this.#leads(bearing)));
		return this.#claims;
	}

	get also(): readonly Claim[] {
		const claims = new Set(this.claims);
		this.#also ??= uniqueClaims(this.words.bearings).filter((claim) => !claims.has(claim));
		return this.#also;
	}

	holdsOn(day: number): boolean {
		return this.from <= day && day < this.until;
	}

	get overtaken(): readonly Bearing[] {
		return this.#course.overtakenBy(this.from);
	}

	#leads(bearing: Bearing): boolean {
		if (this.kind !== 'mixed') return isSaying(bearing, this);
		const words = standingWords(bearing);
		return this.stances.some((stance) => isClash(words, stance));
	}
}

/** What a voice says of a place from one day until another. */
interface Stretch {
	readonly sum: Sum;
	/** On its first day: what was said on it is news. */
	atFirst?: Account;
	/** On the days after it: all of it was last said before. */
	after?: Account;
}

/** The accounts of one voice on one place, on whatever day. */
export class Timeline {
	readonly #place: PlaceId;
	readonly #voice: VoiceId;
	readonly #course: Course;
	/** What was last asked for, and before that: the next day asked for is often one of them, or close. */
	#last: Stretch | undefined;
	#before: Stretch | undefined;

	constructor(place: PlaceId, voice: VoiceId, course: Course) {
		this.#place = place;
		this.#voice = voice;
		this.#course = course;
	}

	/** As of `day`, that day included. The very same as before where nothing is otherwise than on one of the two days last asked for. */
	on(day: Day): Account {
		const number = toDayNumber(day);
		const stretch = this.#last?.sum.holdsOn(number) ? this.#last : this.#find(number);
		const { sum } = stretch;
		if (sum.from === number) {
			stretch.atFirst ??= this.#account(sum, day);
			return stretch.atFirst;
		}
		stretch.after ??= this.#account(sum, undefined);
		return stretch.after;
	}

	#find(day: number): Stretch {
		const near = this.#last;
		const found = this.#before?.sum.holdsOn(day) ? this.#before : { sum: this.#sumUp(day) };
		this.#before = near;
		this.#last = found;
		return found;
	}

	#sumUp(day: number): Sum {
		return new Sum(this.#course, countUntil(this.#course.days, day) - 1, this.#last?.sum);
	}

	#account(sum: Sum, changedOn: Day | undefined): Account {
		return new SummedAccount(this.#place, this.#voice, sum, changedOn);
	}
}

class SummedAccount implements Account {
	readonly place: PlaceId;
	readonly voice: VoiceId;
	readonly kind: AccountKind;
	declare readonly holder?: PartyId;
	declare readonly portion?: Portion;
	declare readonly basis?: Basis;
	declare readonly carriedFrom?: Day;
	declare readonly changedOn?: Day;
	readonly #sum: Sum;

	constructor(place: PlaceId, voice: VoiceId, sum: Sum, changedOn: Day | undefined) {
		const { kind, holder, portion, basis, lastSaid } = sum;
		this.place = place;
		this.voice = voice;
		this.kind = kind;
		if (holder !== undefined) this.holder = holder;
		if (portion !== undefined) this.portion = portion;
		if (basis !== undefined) this.basis = basis;
		if (lastSaid !== undefined && lastSaid !== changedOn) this.carriedFrom = lastSaid;
		if (changedOn !== undefined) this.changedOn = changedOn;
		this.#sum = sum;
	}

	get claims(): readonly Claim[] {
		return this.#sum.claims;
	}

	get also(): readonly Claim[] {
		return this.#sum.also;
	}

	get standing(): readonly Bearing[] {
		return this.#sum.standing;
	}

	get stances(): readonly Stance[] {
		return this.#sum.stances;
	}

	get overtaken(): readonly Claim[] {
		const standing = new Set([...this.claims, ...this.also]);
		return uniqueClaims(this.#sum.overtaken).filter((claim) => !standing.has(claim));
	}

	get bearings(): readonly Bearing[] {
		return [...this.standing, ...this.#sum.overtaken].sort(byStrength);
	}
}

/** What says just what the account says; nothing of a mixed account. */
export function listLeading(account: Account): readonly Bearing[] {
	return account.standing.filter((bearing) => isSaying(bearing, account));
}

/** The places other than its own of which what the account says was said. */
export function listThrough(account: Account): readonly PlaceId[] {
	const through = listLeading(account).map(({ reach }) => reach.assertion.place);
	return [...new Set(through)].filter((place) => place !== account.place);
}

function isSaying(
	{ reach: { assertion }, portion }: Bearing,
	said: Pick<Sum, 'kind'> & Partial<Pick<Sum, 'holder' | 'portion'>>,
): boolean {
	return assertion.predicate === said.kind && assertion.holder === said.holder && portion === said.portion;
}

function findStrongest([first, ...rest]: readonly Bearing[]): Bearing | undefined {
	return first && rest.reduce((strongest, one) => (byStrength(one, strongest) < 0 ? one : strongest), first);
}

/** Strongest first: predicate, portion, basis, the later, the lower id, the earlier in its claim. */
export function byStrength(a: Bearing, b: Bearing): number {
	const one = a.reach;
	const other = b.reach;
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
