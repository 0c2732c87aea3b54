/** Who is said to hold a place, and who not, by the words that stand on it? */

import type { AssertionTable } from './assertion-table.ts';
import type { Kind } from './kind.ts';
import type { PartyId } from './party.ts';
import { isControl, isOfForces } from './predicate.ts';

/** Words, by their kind as they were said. */
interface Said {
	readonly said: number;
}

interface Held {
	readonly held: ReadonlySet<PartyId>;
	readonly against: ReadonlySet<PartyId>;
}

/** Found out when first asked, since few ask. */
export class Holders {
	readonly #table: AssertionTable;
	readonly #listWords: () => readonly Said[];
	#found: Held | undefined;

	constructor(table: AssertionTable, listWords: () => readonly Said[]) {
		this.#table = table;
		this.#listWords = listWords;
	}

	/** True if some of them clash with what is said of every part. */
	gainsays({ predicate, holder }: Kind): boolean {
		if (holder === undefined) return false;
		this.#found ??= this.#find();
		const { held, against } = this.#found;
		if (!isControl({ predicate })) return held.has(holder);
		return against.has(holder) || held.size > (held.has(holder) ? 1 : 0);
	}

	#find(): Held {
		const [held, against] = [new Set<PartyId>(), new Set<PartyId>()];
		for (const { said } of this.#listWords()) {
			const { predicate, holder } = this.#table.kinds.get(said);
			if (holder === undefined || isOfForces({ predicate })) continue;
			(isControl({ predicate }) ? held : against).add(holder);
		}
		return { held, against };
	}
}
