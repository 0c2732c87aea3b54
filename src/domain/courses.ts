/** What becomes of each voice's words on each place, what places lend each other included? Worked out when asked for, and kept. */

import type { AssertionTable } from './assertion-table.ts';
import { Course, CourseWriter } from './course.ts';
import { Effects } from './effects.ts';
import { followWords } from './follow-words.ts';
import { InnerWords } from './inner-words.ts';
import { listLendable, listLentInwards, listLentOutwards } from './lending.ts';
import type { VoiceId } from './observer.ts';
import { findGroundAround, listAncestors, type PlaceId, type Places } from './place.ts';
import type { Reach, Reaches } from './reach.ts';
import { take } from './take.ts';
import { NO_WORDS, type WordList, WordListWriter } from './word-list.ts';

/** Where places lie, and what is said of each. */
export interface SaidOfPlaces {
	readonly places: Places;
	readonly colouredLevel: string;
	readonly reaches: Reaches;
	/** Where the assertions have their numbers. */
	readonly table: AssertionTable;
}

type ByPlace<T> = Map<PlaceId, Map<VoiceId, T>>;

export class Courses {
	readonly #said: SaidOfPlaces;
	readonly #inside = new Map<PlaceId, PlaceId[]>();
	/** A voice's own words on a place, without what it borrows, each as long as it stands; by the last day of saying. */
	readonly #own: ByPlace<WordList>;
	/** What of a district's own words it lends inwards. */
	readonly #lendable: ByPlace<WordList>;
	readonly #whole: ByPlace<Course>;
	/** A voice's words on places inside, until both its own words and the whole have been followed. */
	readonly #inner: ByPlace<InnerWords> = new Map();
	readonly #effects: Effects;
	readonly #writer = new CourseWriter();
	readonly #nothing: Course;
	readonly #nothingInside: InnerWords;

	/** @param earlier of the same table, whose courses still hold but for those on `changed` places. */
	constructor(said: SaidOfPlaces, earlier?: Courses, changed: ReadonlySet<PlaceId> = new Set()) {
		this.#said = said;
		for (const place of said.reaches.keys()) {
			for (const outer of listAncestors(place, said.places)) take(this.#inside, outer, newList).push(place);
		}
		const hold = <T>(courses: ByPlace<T> | undefined): ByPlace<T> =>
			new Map([...(courses ?? [])].filter(([place]) => !changed.has(place)));
		this.#effects = earlier ? earlier.#effects : new Effects(said.table);
		this.#own = hold(earlier ? earlier.#own : undefined);
		this.#lendable = hold(earlier ? earlier.#lendable : undefined);
		this.#whole = hold(earlier ? earlier.#whole : undefined);
		this.#nothing = new Course(this.#writer, said.table);
		this.#nothingInside = new InnerWords([], said.table);
	}

	/** A voice's words on a place, with what it borrows. */
	of(place: PlaceId, voice: VoiceId): Course {
		return keep(this.#whole, place, voice, () => {
			const lent = this.#listLent(place, voice);
			const course = lent.length === 0 ? this.#followOwn(place, voice) : this.#follow(place, voice, lent);
			// Nobody asks for them again.
			this.#inner.get(place)?.delete(voice);
			return course;
		});
	}

	/** A voice's words that were ever lent to a place. */
	listLentTo(place: PlaceId, voice: VoiceId): readonly Reach[] {
		return this.#listLent(place, voice).flatMap((list) => listReaches(list, this.#said.table));
	}

	/** Places with words of their own strictly inside. */
	listInside(place: PlaceId): readonly PlaceId[] {
		return this.#inside.get(place) ?? [];
	}

	#ownOf(place: PlaceId, voice: VoiceId): WordList {
		return keep(this.#own, place, voice, () => this.#followOwn(place, voice).listLasting());
	}

	#lendableOf(district: PlaceId, voice: VoiceId): WordList {
		return keep(this.#lendable, district, voice, () =>
			listLendable(this.#ownOf(district, voice), this.#said.table),
		);
	}

	#followOwn(place: PlaceId, voice: VoiceId): Course {
		return this.#wordsOf(place, voice).length === 0 ? this.#nothing : this.#follow(place, voice, []);
	}

	#follow(place: PlaceId, voice: VoiceId, lent: readonly WordList[]): Course {
		const { table } = this.#said;
		const own = this.#wordsOf(place, voice);
		const isGainsayable = [own, ...lent].some((list) =>
			isAny(list, (kind) => table.kinds.get(kind).isOfEveryPart),
		);
		const inner = isGainsayable ? this.#innerOf(place, voice) : this.#nothingInside;
		return followWords(own, lent, inner, {
			table,
			effects: this.#effects,
			writer: this.#writer,
		});
	}

	#innerOf(place: PlaceId, voice: VoiceId): InnerWords {
		const inside = this.listInside(place).filter((inner) => this.#wordsOf(inner, voice).length > 0);
		if (inside.length === 0) return this.#nothingInside;
		return keep(this.#inner, place, voice, () => {
			const lists = inside.map((inner) => this.#ownOf(inner, voice));
			return new InnerWords(lists, this.#said.table);
		});
	}

	/** None of the lists is empty. */
	#listLent(place: PlaceId, voice: VoiceId): readonly WordList[] {
		const { places, colouredLevel, table } = this.#said;
		if (places.get(place)?.level === colouredLevel) {
			return this.listInside(place)
				.map((inner) => listLentOutwards(this.#ownOf(inner, voice), table))
				.filter(({ length }) => length > 0);
		}
		const district = findGroundAround(place, colouredLevel, places);
		if (district === undefined) return [];
		const lendable = this.#lendableOf(district, voice);
		if (lendable.length === 0) return [];
		const around = new WordListWriter();
		for (const outer of listAncestors(place, places)) {
			if (findGroundAround(outer, colouredLevel, places) === district)
				around.addAll(this.#wordsOf(outer, voice));
		}
		const borrower = {
			place,
			words: this.#wordsOf(place, voice),
			around: around.toSorted((a, b) => table.compareDays(a, b)),
		};
		const lent = listLentInwards(lendable, borrower, places, table);
		return lent.length > 0 ? [lent] : [];
	}

	/** By the last day of saying. */
	#wordsOf(place: PlaceId, voice: VoiceId): WordList {
		return this.#said.reaches.get(place)?.get(voice) ?? NO_WORDS;
	}
}

/** Words as assertions on a place. */
export function listReaches(list: WordList, table: AssertionTable): readonly Reach[] {
	return Array.from({ length: list.length }, (_, i) => table.toReach(list.assertionAt(i), list.kindAt(i)));
}

function isAny(list: WordList, isSo: (kind: number) => boolean): boolean {
	for (let i = 0; i < list.length; i++) if (isSo(list.kindAt(i))) return true;
	return false;
}

function newList<T>(): T[] {
	return [];
}

function keep<T>(kept: ByPlace<T>, place: PlaceId, voice: VoiceId, make: () => T): T {
	return take(
		take(kept, place, () => new Map<VoiceId, T>()),
		voice,
		make,
	);
}
