/** How do numbers that come one by one become a column? In a third of the time and half of the room that a list takes. */

export class NumberWriter {
	#numbers: Int32Array;
	#length = 0;

	/** @param capacity how many are expected. */
	constructor(capacity = 16) {
		this.#numbers = new Int32Array(Math.max(capacity, 1));
	}

	get length(): number {
		return this.#length;
	}

	/** @returns the place at which it stands. */
	push(number: number): number {
		if (this.#length === this.#numbers.length) this.#grow();
		this.#numbers[this.#length] = number;
		return this.#length++;
	}

	/** Undefined where none has come. */
	at(place: number): number | undefined {
		return place < this.#length ? this.#numbers[place] : undefined;
	}

	/** Instead of one that has come. */
	put(place: number, number: number): void {
		this.#numbers[place] = number;
	}

	/** The room that it has stays. */
	clear(): void {
		this.#length = 0;
	}

	toColumn(): Int32Array {
		return this.#numbers.slice(0, this.#length);
	}

	#grow(): void {
		const longer = new Int32Array(this.#numbers.length * 2);
		longer.set(this.#numbers);
		this.#numbers = longer;
	}
}
