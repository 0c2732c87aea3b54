/** What becomes of each voice's words on each place, what places lend each other included? Worked out when asked for, and kept. */

import { type Course, NO_COURSE } from './course.ts';
import { compareDays } from './day.ts';
import { Effects } from './effects.ts';
import { followWords } from './follow-words.ts';
import { InnerWords, type Lasting, LastingWords, NO_INNER_WORDS } from './inner-words.ts';
import { listLentInwards, listLentOutwards } from './lending.ts';
import type { VoiceId } from './observer.ts';
import { findGroundAround, listAncestors, type PlaceId, type Places } from './place.ts';
import { isOfEveryPart } from './predicate.ts';
import type { Reach, Reaches } from './reach.ts';

/** Where places lie, and what is said of each. */
export interface SaidOfPlaces {
	readonly places: Places;
	readonly colouredLevel: string;
	readonly reaches: Reaches;
}

type ByPlace<T> = Map<PlaceId, Map<VoiceId, T>>;

export class Courses {
	readonly #said: SaidOfPlaces;
	readonly #inside = new Map<PlaceId, PlaceId[]>();
	readonly #words: Map<PlaceId, ReadonlyMap<VoiceId, readonly Reach[]>> = new Map();
	/** A voice's own words on a place, without what it borrows. */
	readonly #own: ByPlace<LastingWords>;
	readonly #whole: ByPlace<Course>;
	/** A voice's words on places inside, until both its own words and the whole have been followed. */
	readonly #inner: ByPlace<InnerWords> = new Map();
	readonly #effects: Effects;

	/** @param earlier whose courses still hold but for those on `changed` places. */
	constructor(said: SaidOfPlaces, earlier?: Courses, changed: ReadonlySet<PlaceId> = new Set()) {
		this.#said = said;
		for (const place of said.reaches.keys()) {
			for (const outer of listAncestors(place, said.places)) {
				const inside = this.#inside.get(outer);
				if (inside) inside.push(place);
				else this.#inside.set(outer, [place]);
			}
		}
		const keep = <T>(courses: ByPlace<T> | undefined): ByPlace<T> =>
			new Map([...(courses ?? [])].filter(([place]) => !changed.has(place)));
		this.#effects = earlier ? earlier.#effects : new Effects();
		this.#own = keep(earlier ? earlier.#own : undefined);
		this.#whole = keep(earlier ? earlier.#whole : undefined);
	}

	/** A voice's words on a place, with what it borrows. */
	of(place: PlaceId, voice: VoiceId): Course {
		return take(this.#whole, place, voice, () => {
			const lent = this.#listLent(place, voice);
			const course =
				lent.length === 0
					? this.#followOwn(place, voice)
					: followWords(this.#wordsOf(place, voice), lent, this.#innerOf(place, voice), this.#effects);
			// Nobody asks for them again.
			this.#inner.get(place)?.delete(voice);
			return course;
		});
	}

	/** A voice's words that were ever lent to a place. */
	listLentTo(place: PlaceId, voice: VoiceId): readonly Reach[] {
		return this.#listLent(place, voice).map(({ reach }) => reach);
	}

	/** Places with words of their own strictly inside. */
	listInside(place: PlaceId): readonly PlaceId[] {
		return this.#inside.get(place) ?? [];
	}

	/** By the day of saying. */
	#ownOf(place: PlaceId, voice: VoiceId): readonly Lasting[] {
		return take(this.#own, place, voice, () => {
			return new LastingWords(this.#followOwn(place, voice).listLasting());
		}).list();
	}

	#followOwn(place: PlaceId, voice: VoiceId): Course {
		const words = this.#wordsOf(place, voice);
		if (words.length === 0) return NO_COURSE;
		const isGainsayable = words.some(({ assertion }) => isOfEveryPart(assertion));
		const inner = isGainsayable ? this.#innerOf(place, voice) : NO_INNER_WORDS;
		return followWords(words, [], inner, this.#effects);
	}

	#innerOf(place: PlaceId, voice: VoiceId): InnerWords {
		const inside = this.listInside(place).filter((inner) => this.#wordsOf(inner, voice).length > 0);
		if (inside.length === 0) return NO_INNER_WORDS;
		return take(
			this.#inner,
			place,
			voice,
			() => new InnerWords(inside.flatMap((inner) => this.#ownOf(inner, voice))),
		);
	}

	#listLent(place: PlaceId, voice: VoiceId): readonly Lasting[] {
		const { places, colouredLevel } = this.#said;
		if (places.get(place)?.level === colouredLevel) {
			return this.listInside(place).flatMap((inner) => listLentOutwards(this.#ownOf(inner, voice)));
		}
		const district = findGroundAround(place, colouredLevel, places);
		if (district === undefined) return [];
		const own = this.#ownOf(district, voice);
		if (own.length === 0) return [];
		const around = listAncestors(place, places)
			.filter((outer) => findGroundAround(outer, colouredLevel, places) === district)
			.flatMap((outer) => this.#wordsOf(outer, voice))
			.sort(bySaying);
		return listLentInwards(own, { place, words: this.#wordsOf(place, voice), around }, places);
	}

	/** By the last day of saying. */
	#wordsOf(place: PlaceId, voice: VoiceId): readonly Reach[] {
		const known = this.#words.get(place);
		if (known) return known.get(voice) ?? [];
		const byVoice = new Map<VoiceId, Reach[]>();
		for (const reach of this.#said.reaches.get(place) ?? []) {
			const words = byVoice.get(reach.claim.claimant);
			if (words) words.push(reach);
			else byVoice.set(reach.claim.claimant, [reach]);
		}
		this.#words.set(place, byVoice);
		return byVoice.get(voice) ?? [];
	}
}

function take<T>(kept: ByPlace<T>, place: PlaceId, voice: VoiceId, make: () => T): T {
	const ofPlace = kept.get(place) ?? new Map<VoiceId, T>();
	kept.set(place, ofPlace);
	const known = ofPlace.get(voice);
	if (known !== undefined) return known;
	const made = make();
	ofPlace.set(voice, made);
	return made;
}

function bySaying(a: Reach, b: Reach): number {
	return compareDays(a.claim.said.last, b.claim.said.last);
}
