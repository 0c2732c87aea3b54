/** Which number has each of some things? By the order in which they come. */

export class Numbering<T> {
	readonly #numbers = new Map<T, number>();

	constructor(first: readonly T[] = []) {
		for (const one of first) this.of(one);
	}

	of(one: T): number {
		const known = this.#numbers.get(one);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(one, number);
		return number;
	}
}
