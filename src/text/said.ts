/** What of accounts and changes do all languages put into words alike? */

import { type Account, listLeading } from '../domain/account.ts';
import type { Change } from '../domain/change.ts';
import type { Assertion } from '../domain/claim.ts';
import type { HeadlinePart } from '../domain/headline.ts';
import type { PlaceId } from '../domain/place.ts';
import { isOfEveryPart, type Portion, type Predicate } from '../domain/predicate.ts';
import type { Reach } from '../domain/reach.ts';
import type { Saying } from '../domain/saying.ts';
import type { Catalogue } from './catalogue.ts';
import type { Naming } from './naming.ts';

/** Said of every part, so that a sentence says "no part" or "all" and is true of each. */
export function isOutright(predicate: Predicate, portion: Portion | undefined): boolean {
	return isOfEveryPart({ predicate, ...(portion && { portion }) });
}

/** What the saying says; undefined if it says only that words clash, or that there are none. */
export function predicateOf(kind: Saying['kind']): Predicate | undefined {
	return kind === 'mixed' || kind === 'silent' ? undefined : kind;
}

/** How the words that lead reach the place of their account: lent, or its own. */
export function lentOf({ standing }: Account): Reach['lent'] {
	return standing[0]?.reach.lent;
}

/** A place inside of which something was said, and of how much of it. */
export interface Inner {
	readonly place: PlaceId;
	readonly portion: Portion;
}

/** The places inside of which what an account says was said, each once; what leaves something out is said of most. */
export function listInner(account: Account): readonly Inner[] {
	const inner = new Map<string, Inner>();
	for (const { reach } of listLeading(account)) {
		if (reach.lent !== 'outwards') continue;
		const { place } = reach.assertion;
		const portion = portionSaid(reach.assertion);
		inner.set(`${place} ${portion}`, { place, portion });
	}
	return [...inner.values()];
}

function portionSaid({ predicate, portion = 'whole', except }: Assertion): Portion {
	return except.length > 0 && isOfEveryPart({ predicate, portion }) ? 'most' : portion;
}

/** What stands beside the headline after and did not before, and the other way round. @param tell puts a saying into words. */
export function listBeside({ before, after }: Change, tell: (saying: Saying) => string) {
	const [[, ...earlier], [, ...later]] = [before.map(tell), after.map(tell)];
	const all = after.map(tell);
	return {
		added: [...new Set(later)].filter((words) => !earlier.includes(words)),
		dropped: [...new Set(earlier)].filter((words) => !all.includes(words)),
	};
}

/** What is said, with the day on which it last was, if that was before the day shown. */
export function sayingSince(saying: Saying, text: Catalogue, names: Naming): string {
	const words = text.saying(saying, names);
	return saying.carriedFrom === undefined ? words : text.sayingSince(words, saying.carriedFrom, names);
}

/** Whether a part of a headline denies the one just before it. */
export function deniesPrevious(part: HeadlinePart, before: HeadlinePart | undefined): boolean {
	return part.denies !== undefined && part.denies.holder === before?.holder && isOfSamePlace(part, before);
}

/** Whether two parts of a headline are each of one place alone, and of the same. */
export function isOfSamePlace(part: HeadlinePart, before: HeadlinePart | undefined): boolean {
	const [place, other] = [part, before].map((one) => {
		const [only, ...more] = one?.grounds ?? [];
		return more.length === 0 && only?.districts === undefined ? only?.place : undefined;
	});
	return place !== undefined && place === other;
}
