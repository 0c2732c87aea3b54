/** What has become of a voice's words on one place, from day to day? Kept as what changes, since most words stay as they are on most days. */

import type { AssertionTable } from './assertion-table.ts';
import type { Bearing, Cut } from './bearing.ts';
import type { Overtaking } from './clash.ts';
import { countUntil, EVER } from './day.ts';
import { NumberWriter } from './number-writer.ts';
import type { Portion } from './predicate.ts';
import { type WordList, WordListWriter } from './word-list.ts';

/** What later words, or words on a place inside, have left of words. */
export interface Remains {
	readonly portion: Portion | undefined;
	readonly cuts: readonly Cut[];
	readonly lessenedBy: Bearing['lessenedBy'];
}

/** What stands on a day: the words by their place in the course, in order, and what has become of each. */
export interface StandingWords {
	readonly at: readonly number[];
	readonly bearings: readonly Bearing[];
}

/** Of words that stand: assertion, kind, the turns from which they stand so and from which they no longer do, and what is left of them. */
const STANDING = 5;
/** Of words overtaken: assertion, kind, the turn on which a reader first saw them so, the assertion that overtook them, why, and what was left of them. */
const ENDED = 6;

/** Instead of the number of what is left: nothing was taken away. */
const ALL = -1;

const OVERTAKINGS: readonly Overtaking[] = ['clash', 'repeat', 'outcome'];

/** Written once, in order of the days, and then read. A *turn* is a day by its place among those on which something changes. */
export class Course {
	/** On which something changes, in order. */
	readonly days: Int32Array;
	readonly #table: AssertionTable;
	readonly #standing: Int32Array;
	readonly #ended: Int32Array;
	readonly #remains: readonly Remains[];

	constructor({ days, standing, ended, remains }: CourseWriter, table: AssertionTable) {
		this.days = days.toColumn();
		this.#table = table;
		this.#standing = standing.toColumn();
		this.#ended = ended.toColumn();
		this.#remains = [...remains];
	}

	/** @param turn the last that is not after the day asked for. @param known of another turn, which is taken over as far as it is the same. */
	standingAt(turn: number, known?: StandingWords): StandingWords {
		const rows = this.#standing;
		const at: number[] = [];
		const bearings: Bearing[] = [];
		let next = 0;
		for (let row = 0; row < rows.length; row += STANDING) {
			if ((rows[row + 2] ?? 0) > turn) break;
			if ((rows[row + 3] ?? EVER) <= turn) continue;
			while (known && (known.at[next] ?? row) < row) next += 1;
			const same = known?.at[next] === row ? known.bearings[next] : undefined;
			at.push(row);
			bearings.push(same ?? this.#toBearing(rows[row], rows[row + 1], rows[row + 4]));
		}
		return { at, bearings };
	}

	/** What was overtaken by the end of a day; what was lent, too, since a reader has seen it so. */
	overtakenBy(day: number): readonly Bearing[] {
		const rows = this.#ended;
		const turns = countUntil(this.days, day);
		const bearings: Bearing[] = [];
		for (let row = 0; row < rows.length && (rows[row + 2] ?? 0) < turns; row += ENDED) {
			const by = this.#table.claimOf(rows[row + 3] ?? 0);
			const because = OVERTAKINGS[rows[row + 4] ?? 0] ?? 'clash';
			const bearing = this.#toBearing(rows[row], rows[row + 1], rows[row + 5]);
			bearings.push({ ...bearing, overtaken: { by, because } });
		}
		return bearings;
	}

	/** The words, each with the day from which it no longer stands. */
	listLasting(): WordList {
		const lasting = new WordListWriter(this.#standing.length / STANDING);
		const ended = this.#ended;
		for (let row = 0; row < ended.length; row += ENDED) {
			lasting.add(ended[row] ?? 0, ended[row + 1] ?? 0, this.days[ended[row + 2] ?? 0]);
		}
		const rows = this.#standing;
		for (let row = 0; row < rows.length; row += STANDING) {
			if (rows[row + 3] === EVER) lasting.add(rows[row] ?? 0, rows[row + 1] ?? 0);
		}
		return lasting.toSorted((one, other) => this.#table.compareDays(one, other));
	}

	#toBearing(assertion = 0, kind = 0, left = ALL): Bearing {
		const reach = this.#table.toReach(assertion, kind);
		const remains = this.#remains[left];
		const portion = remains ? remains.portion : this.#table.kinds.portionOf(kind);
		return {
			reach,
			cuts: remains?.cuts ?? NO_CUTS,
			...(portion && { portion }),
			...(remains?.lessenedBy && { lessenedBy: remains.lessenedBy }),
		};
	}
}

const NO_CUTS: readonly Cut[] = [];

/** What a course is made from. */
export class CourseWriter {
	readonly days = new NumberWriter();
	readonly standing = new NumberWriter();
	readonly ended = new NumberWriter();
	readonly remains: Remains[] = [];
	#hasChanged = false;

	/** To begin another. */
	clear(): void {
		this.days.clear();
		this.standing.clear();
		this.ended.clear();
		this.remains.length = 0;
		this.#hasChanged = false;
	}

	/** Words stand from the present day on. @param remains undefined where nothing was taken away. @returns by what they can be ended. */
	begin(assertion: number, kind: number, remains: Remains | undefined): number {
		this.#hasChanged = true;
		const row = this.standing.push(assertion);
		this.standing.push(kind);
		this.standing.push(this.days.length);
		this.standing.push(EVER);
		this.standing.push(this.#keep(remains));
		return row;
	}

	/** They do so no longer. */
	end(row: number): void {
		this.#hasChanged = true;
		this.standing.put(row + 3, this.days.length);
	}

	/** Words are overtaken on the present day. @param by the assertion that does. */
	overtake(
		assertion: number,
		kind: number,
		by: number,
		because: Overtaking,
		remains: Remains | undefined,
	): void {
		const left = this.#keep(remains);
		this.ended.push(assertion);
		this.ended.push(kind);
		this.ended.push(this.days.length);
		this.ended.push(by);
		this.ended.push(OVERTAKINGS.indexOf(because));
		this.ended.push(left);
	}

	/** Without the day, if nothing has changed on it. */
	endDay(day: number): void {
		if (this.#hasChanged) this.days.push(day);
		this.#hasChanged = false;
	}

	#keep(remains: Remains | undefined): number {
		return remains ? this.remains.push(remains) - 1 : ALL;
	}
}
