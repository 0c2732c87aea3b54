/** Of which kind are words on a place: what the rules ask of them, but for who said them when, and of which part? By number, since there are few and they are asked of by the million. */

import { isClash } from './clash.ts';
import { Numbering } from './numbering.ts';
import type { PartyId } from './party.ts';
import { isOfEveryPart, PORTIONS, type Portion, PREDICATES, type Predicate, TRAITS } from './predicate.ts';
import { BASES, type Reach } from './reach.ts';

export interface Kind extends Pick<Reach, 'basis' | 'portion' | 'hasException' | 'lent'> {
	readonly predicate: Predicate;
	readonly holder: PartyId | undefined;
}

/** A kind, with what the rules ask of it again and again. */
interface NumberedKind extends Kind {
	/** Said of every part of the place, as it was said. */
	readonly isOfEveryPart: boolean;
	/** What counts of it where nothing was taken away, by the number of that. */
	counting: number | undefined;
	/** The same with another portion, by the number of that. */
	readonly withPortion: (number | undefined)[];
	/** Whether it clashes with another, by the number of that. */
	readonly clashes: (boolean | undefined)[];
	lentInwards: number | undefined;
	lentOutwards: number | undefined;
}

export class KindTable {
	readonly #holders = new Numbering<PartyId | undefined>();
	readonly #numbers = new Map<number, number>();
	readonly #kinds: NumberedKind[] = [];

	of(kind: Kind): number {
		const { predicate, holder, portion, basis, hasException, lent } = kind;
		let key = this.#holders.of(holder) * PREDICATES.length + PREDICATES.indexOf(predicate);
		key = key * (PORTIONS.length + 1) + numberOf(portion);
		key = key * BASES.length + BASES.indexOf(basis);
		key = key * 3 + (lent === undefined ? 0 : lent === 'inwards' ? 1 : 2);
		key = key * 2 + (hasException ? 1 : 0);
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.#kinds.length;
		this.#numbers.set(key, number);
		this.#kinds.push({
			predicate,
			holder,
			portion,
			basis,
			hasException,
			lent,
			isOfEveryPart: isOfEveryPart({ predicate, portion }),
			counting: undefined,
			withPortion: [],
			clashes: [],
			lentInwards: undefined,
			lentOutwards: undefined,
		});
		return number;
	}

	/** @throws if there is no such number. */
	get(number: number): Kind & Pick<NumberedKind, 'isOfEveryPart'> {
		return this.#get(number);
	}

	/** What counts of words of which nothing was taken away. */
	portionOf(number: number): Portion | undefined {
		const { isOfEveryPart, hasException, portion } = this.#get(number);
		return isOfEveryPart && hasException ? 'most' : portion;
	}

	/** Words of that kind as they count where nothing was taken away. */
	counting(number: number): number {
		const kind = this.#get(number);
		kind.counting ??= this.withPortion(number, this.portionOf(number));
		return kind.counting;
	}

	/** Words of that kind with what is left of them. */
	withPortion(number: number, portion: Portion | undefined): number {
		const kind = this.#get(number);
		const at = numberOf(portion);
		const known = kind.withPortion[at];
		if (known !== undefined) return known;
		const made = this.of({ ...kind, portion });
		kind.withPortion[at] = made;
		return made;
	}

	/** What a district lends to a place inside: as said. */
	lendInwards(number: number, hasException: boolean): number {
		const kind = this.#get(number);
		if (hasException) return this.of({ ...kind, basis: lentBasis(kind, 'inherited'), lent: 'inwards' });
		kind.lentInwards ??= this.of({
			...kind,
			basis: lentBasis(kind, 'inherited'),
			hasException,
			lent: 'inwards',
		});
		return kind.lentInwards;
	}

	/** What a place inside lends to its district: the least that its words can say of the whole. */
	lendOutwards(number: number): number {
		const kind = this.#get(number);
		kind.lentOutwards ??= this.of({
			...kind,
			basis: lentBasis(kind, 'within'),
			portion: TRAITS[kind.predicate].portions.at(-1),
			hasException: false,
			lent: 'outwards',
		});
		return kind.lentOutwards;
	}

	/** True if words of the two clash, as they were said. */
	isClash(one: number, other: number): boolean {
		const kind = this.#get(one);
		const known = kind.clashes[other];
		if (known !== undefined) return known;
		const clash = isClash(toHeld(kind), toHeld(this.#get(other)));
		kind.clashes[other] = clash;
		return clash;
	}

	#get(number: number): NumberedKind {
		const kind = this.#kinds[number];
		if (!kind) throw new Error(`No kind of number ${number}`);
		return kind;
	}
}

function numberOf(portion: Portion | undefined): number {
	return portion === undefined ? PORTIONS.length : PORTIONS.indexOf(portion);
}

/** Words that name no holder stay inferred. */
function lentBasis({ basis }: Kind, lent: 'inherited' | 'within'): Kind['basis'] {
	return basis === 'inferred' ? basis : lent;
}

function toHeld(kind: Kind): Parameters<typeof isClash>[0] {
	return { assertion: kind, portion: kind.portion };
}
