/** What has become of words on a place so far, as they are followed? */

import type { AssertionTable } from './assertion-table.ts';
import type { Bearing, Cut } from './bearing.ts';
import type { Overtaking } from './clash.ts';
import type { Remains } from './course.ts';
import { type Acting, detailOf, type Left, lenderOf } from './effects.ts';

/** Words on the place, before anything has become of them. */
export interface Heard {
	/** The same when they are followed anew. */
	readonly number: number;
	readonly assertion: number;
	/** Their kind, as they were said. */
	readonly said: number;
	/** The day from which they are no longer lent. */
	readonly until: number;
	readonly actingKind: number;
}

/** What has become of them so far. */
export class FollowedWord implements Heard, Left, Acting {
	readonly number: number;
	readonly assertion: number;
	readonly said: number;
	readonly until: number;
	readonly first: number;
	readonly last: number;
	readonly lender: number;
	readonly detail: number;
	/** They are said of every part of the place. */
	readonly isOfAll: boolean;
	readonly actingKind: number;
	kind: number;
	cuts: readonly Cut[] = NO_CUTS;
	lessenedBy: Bearing['lessenedBy'] = undefined;
	overtaken: { readonly by: number; readonly because: Overtaking } | undefined = undefined;
	/** It counted as lessened beside words that gainsay it, with nothing inside that lessens it. */
	isKept = false;
	/** It has taken a bite of others. */
	hasBitten = false;
	/** Where it stands in the course, and whether it has changed since. */
	at: number | undefined = undefined;
	hasChanged = false;

	constructor({ number, assertion, said, until, actingKind }: Heard, table: AssertionTable) {
		const { kinds } = table;
		this.number = number;
		this.assertion = assertion;
		this.said = said;
		this.until = until;
		this.first = table.firstDayOf(assertion);
		this.last = table.lastDayOf(assertion);
		this.lender = lenderOf(assertion, said, table);
		this.detail = detailOf(assertion, said, table);
		this.isOfAll = kinds.get(said).isOfEveryPart;
		this.kind = kinds.counting(said);
		this.actingKind = actingKind;
	}

	/** After something was taken away, or given back. */
	change({ kinds }: AssertionTable): void {
		const isLess = this.isOfAll && this.lessenedBy !== undefined;
		const portion = this.cuts.at(-1)?.to ?? (isLess ? 'most' : kinds.portionOf(this.said));
		this.kind = kinds.withPortion(this.said, portion);
		this.hasChanged = true;
	}

	remains({ kinds }: AssertionTable): Remains | undefined {
		const { cuts, lessenedBy } = this;
		if (cuts.length === 0 && !lessenedBy) return undefined;
		return { portion: kinds.get(this.kind).portion, cuts, lessenedBy };
	}
}

const NO_CUTS: readonly never[] = [];
