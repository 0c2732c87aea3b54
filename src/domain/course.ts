/** What has become of a voice's words on one place, from day to day? Kept as what changes, since most words stay as they are on most days. */

import type { Bearing, Cut } from './bearing.ts';
import type { Claim } from './claim.ts';
import type { Overtaking } from './clash.ts';
import { countUntil, type Day } from './day.ts';
import type { Lasting } from './inner-words.ts';
import { isOfEveryPart, type Portion } from './predicate.ts';
import type { Reach } from './reach.ts';

/** What later words, or words on a place inside, have left of words. */
export interface Remains {
	readonly portion: Portion | undefined;
	readonly cuts: readonly Cut[];
	readonly lessenedBy: Bearing['lessenedBy'];
}

/** Words overtaken, from the day on which a reader first saw them so; if lent, until when. */
export interface Ended {
	readonly reach: Reach;
	readonly from: Day;
	/** The same day, by its place among those on which something changes. */
	readonly on: number;
	readonly until: Day | undefined;
	readonly remains: Remains | undefined;
	readonly by: Claim;
	readonly because: Overtaking;
}

/** What stands on a day: the words by their place in the course, in order, and what has become of each. */
export interface StandingWords {
	readonly at: readonly number[];
	readonly bearings: readonly Bearing[];
}

const STILL = -1;

/** Written once, in order of the days, and then read. In columns, which take a third of what an object a word and day does. */
export class Course {
	/** On which something changes, in order. */
	readonly days: readonly Day[];
	readonly #reaches: readonly Reach[];
	/** The day, by its place among `days`, from which the words stand so; and that from which they no longer do. */
	readonly #from: readonly number[];
	readonly #until: readonly number[];
	/** Absent where nothing was taken away. */
	readonly #remains: readonly (Remains | undefined)[];
	/** Of what was overtaken, in order of the days: the words, the day by its place among `days`, and by what. */
	readonly #ended: readonly Reach[];
	readonly #endedOn: readonly number[];
	readonly #endedBy: readonly Claim[];
	readonly #because: readonly Overtaking[];
	readonly #endedRemains: readonly (Remains | undefined)[];

	constructor(written: CourseWriter) {
		const { days, reaches, from, until, remains, ended } = written;
		this.days = [...days];
		this.#reaches = [...reaches];
		this.#from = [...from];
		this.#until = [...until];
		this.#remains = keepAny(remains);
		this.#ended = ended.map(({ reach }) => reach);
		this.#endedOn = ended.map(({ on }) => on);
		this.#endedBy = ended.map(({ by }) => by);
		this.#because = ended.map(({ because }) => because);
		this.#endedRemains = keepAny(ended.map((one) => one.remains));
	}

	/** @param turn the last of `days` that is not after the day asked for. @param known of another turn, which is taken over as far as it is the same. */
	standingAt(turn: number, known?: StandingWords): StandingWords {
		const at: number[] = [];
		const bearings: Bearing[] = [];
		let next = 0;
		for (let i = 0; i < this.#from.length; i++) {
			if ((this.#from[i] ?? 0) > turn) break;
			const until = this.#until[i] ?? STILL;
			if (until !== STILL && until <= turn) continue;
			while (known && (known.at[next] ?? i) < i) next += 1;
			const same = known?.at[next] === i ? known.bearings[next] : undefined;
			const reach = this.#reaches[i];
			if (!reach) continue;
			at.push(i);
			bearings.push(same ?? toBearing(reach, this.#remains[i]));
		}
		return { at, bearings };
	}

	/** What was overtaken by the end of a day; what was lent, too, since a reader has seen it so. */
	overtakenBy(day: Day): readonly Bearing[] {
		const turns = countUntil(this.days, day);
		const bearings: Bearing[] = [];
		for (const [i, reach] of this.#ended.entries()) {
			const [by, because] = [this.#endedBy[i], this.#because[i]];
			if ((this.#endedOn[i] ?? 0) >= turns) break;
			if (by && because)
				bearings.push({ ...toBearing(reach, this.#endedRemains[i]), overtaken: { by, because } });
		}
		return bearings;
	}

	/** The words, each with the day from which it no longer stands. */
	listLasting(): readonly Lasting[] {
		const lasting: Lasting[] = this.#ended.map((reach, i) => ({
			reach,
			until: this.days[this.#endedOn[i] ?? 0],
		}));
		for (const [i, reach] of this.#reaches.entries()) {
			if (this.#until[i] === STILL) lasting.push({ reach });
		}
		return lasting;
	}
}

function keepAny<T>(list: readonly (T | undefined)[]): readonly (T | undefined)[] {
	return list.some((one) => one !== undefined) ? [...list] : [];
}

/** What a course is made from. */
export class CourseWriter {
	readonly days: Day[] = [];
	readonly reaches: Reach[] = [];
	readonly from: number[] = [];
	readonly until: number[] = [];
	readonly remains: (Remains | undefined)[] = [];
	readonly ended: Ended[] = [];
	#hasChanged = false;

	/** Words stand from the present day on. @returns by what they can be ended. */
	begin(reach: Reach, remains: Remains | undefined): number {
		this.#hasChanged = true;
		this.from.push(this.days.length);
		this.until.push(STILL);
		this.remains.push(remains);
		return this.reaches.push(reach) - 1;
	}

	/** They do so no longer. */
	end(at: number): void {
		this.#hasChanged = true;
		this.until[at] = this.days.length;
	}

	/** Without the day, if nothing has changed on it. */
	endDay(day: Day): void {
		if (this.#hasChanged) this.days.push(day);
		this.#hasChanged = false;
	}
}

export const NO_COURSE = new Course(new CourseWriter());

/** What is left of words of which nothing was taken away. */
export function portionOf(reach: Reach): Portion | undefined {
	const { predicate } = reach.assertion;
	return reach.hasException && isOfEveryPart({ predicate, portion: reach.portion }) ? 'most' : reach.portion;
}

const NO_CUTS: readonly Cut[] = [];

function toBearing(reach: Reach, remains: Remains | undefined): Bearing {
	const portion = remains ? remains.portion : portionOf(reach);
	return {
		reach,
		cuts: remains?.cuts ?? NO_CUTS,
		...(portion && { portion }),
		...(remains?.lessenedBy && { lessenedBy: remains.lessenedBy }),
	};
}
