/** Is the raw data small and flat enough to be read and shown at all? Asked before anything else of it is. */

import { type Locate, type Path, type Problem, quote } from './problem.ts';
import { isInRecord } from './record-of.ts';
import { walk } from './walk.ts';

/** Far beyond what a reader or a browser has use for; a million claims on a country's villages lie within. */
export const LIMITS = {
	/** Lists and objects in each other. GeoJSON needs ten. */
	depth: 20,
	/** Letters of a text: those of a quote, a note or a name. */
	text: 10_000,
	/** Of a source, whole: those of a long book. */
	sourceText: 2_000_000,
	/** Of one name of a place. */
	toponym: 200,
	/** Keys of an object. */
	keys: 1_000,
	/** Texts that are translated into one language. */
	translated: 2_000_000,
	/** Positions of a ring or a line. */
	ring: 20_000,
	/** Positions of all outlines together. */
	positions: 2_000_000,
	/** Entries of any other list. */
	list: 10_000,
} as const;

/** Entries of the lists of records, by their paths. */
const RECORDS: ReadonlyMap<string, number> = new Map([
	['claims', 2_000_000],
	['context', 2_000_000],
	['gazetteer.features', 1_000_000],
	['sources', 100_000],
	['parties', 50],
	['observers', 500],
]);

/** What a key must not be: every object has these already, and means something else by them. */
const TAKEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** So many are told; the data is read no further. */
const TOLD = 100;

interface Excess {
	readonly problems: readonly Problem[];
	/** Whether nothing else of the data may be looked at: else, all but the records in which these lie. */
	readonly isOfAll: boolean;
}

export function checkLimits(raw: unknown, locate: Locate): Excess {
	const check = new LimitCheck(locate);
	walk(raw, (value, at) => check.see(value, at));
	return { problems: check.problems, isOfAll: check.isOfAll };
}

class LimitCheck {
	readonly problems: Problem[] = [];
	isOfAll = false;
	readonly #locate: Locate;
	#positions = 0;

	constructor(locate: Locate) {
		this.#locate = locate;
	}

	/** Whether to look at what is in it. */
	see(value: unknown, at: Path): boolean {
		if (typeof value === 'string') {
			const most = mostLetters(at);
			return value.length <= most || this.#tell(at, tooMany(value.length, 'letters', most), 'Shorten it.');
		}
		if (typeof value !== 'object' || value === null) return true;
		if (this.problems.length >= TOLD) return false;
		if (at.length > LIMITS.depth) {
			return this.#tell(at, `nested more than ${LIMITS.depth} deep`, 'Nothing of a dataset is: take it out.');
		}
		if (!Array.isArray(value)) return this.#seeKeys(Object.keys(value), at);
		return isLine(value) ? this.#seeLine(value.length, at) : this.#seeList(value.length, at);
	}

	#seeLine(count: number, at: Path): boolean {
		const before = this.#positions;
		this.#positions += count;
		if (count > LIMITS.ring) {
			return this.#tell(at, tooMany(count, 'positions', LIMITS.ring), 'Generalise it.');
		}
		if (this.#positions <= LIMITS.positions) return true;
		// Told once, where it begins to be too many.
		if (before > LIMITS.positions) return false;
		this.isOfAll = true;
		const message = `more than ${say(LIMITS.positions)} positions in all up to here`;
		return this.#tell(at, message, 'Generalise the outlines.');
	}

	#seeList(count: number, at: Path): boolean {
		const most = (at.length <= 2 ? RECORDS.get(at.join('.')) : undefined) ?? LIMITS.list;
		const remedy = 'Leave some out, or make several of it.';
		return count <= most || this.#tell(at, tooMany(count, 'entries', most), remedy);
	}

	#seeKeys(keys: readonly string[], at: Path): boolean {
		const isTranslated = at[0] === 'translations' && at[2] === 'texts';
		const most = isTranslated ? LIMITS.translated : LIMITS.keys;
		if (keys.length > most) return this.#tell(at, tooMany(keys.length, 'keys', most), 'Leave some out.');
		for (const key of keys) {
			if (key.length > LIMITS.text) {
				this.#tell([...at, key], tooMany(key.length, 'letters', LIMITS.text), 'Shorten it.');
			} else if (TAKEN.includes(key)) {
				this.#tell([...at, key], `no key can be ${quote(key)}`, 'Name it otherwise.');
			}
		}
		return true;
	}

	#tell(at: Path, message: string, remedy: string): false {
		if (this.problems.length < TOLD) this.problems.push({ ...this.#locate([...at]), message, remedy });
		if (this.problems.length >= TOLD || !isInRecord(at)) this.isOfAll = true;
		return false;
	}
}

function isLine(list: readonly unknown[]): boolean {
	const [first] = list;
	return Array.isArray(first) && typeof first[0] === 'number';
}

function mostLetters(at: Path): number {
	if (at.at(-1) === 'toponym') return LIMITS.toponym;
	return at.length === 3 && at[0] === 'sources' && at[2] === 'text' ? LIMITS.sourceText : LIMITS.text;
}

function tooMany(count: number, unit: string, most: number): string {
	return `${say(count)} ${unit} where ${say(most)} are the most`;
}

function say(count: number): string {
	return count.toLocaleString('en');
}
