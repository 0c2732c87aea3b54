/** Which statements does somebody look for? */

import { CHANNELS, type Channel, CONTEXT, type Statement, type StatementId } from './claim.ts';
import { type Dataset, listStatements } from './dataset.ts';
import type { Day } from './day.ts';
import { listWords } from './fold.ts';
import type { Ground } from './ground.ts';
import type { VoiceId } from './observer.ts';
import type { PlaceId } from './place.ts';
import type { Predicate } from './predicate.ts';
import type { TouchIndex } from './touch.ts';

/** Absent means any. A statement fits if it fits all. */
export interface StatementFilter {
	readonly voice?: VoiceId | typeof CONTEXT;
	readonly speaker?: string;
	readonly channel?: Channel;
	readonly predicate?: Predicate;
	/** Asserted, reached, lent to or mentioned. */
	readonly place?: PlaceId;
	/** The last day of saying. */
	readonly day?: Day;
	/** Words anywhere in what is stored of the statement, the names of its places in every spelling included. */
	readonly words?: string;
}

/** The folded words of each statement. */
type SearchIndex = ReadonlyMap<StatementId, string>;

function indexWords({ dataset, touches }: Ground): SearchIndex {
	const statements = listStatements(dataset);
	return new Map(statements.map((one) => [one.id, foldAll(listTexts(one, dataset, touches))]));
}

/** Claims, then context, each by id. */
export function filterStatements(filter: StatementFilter, ground: Ground): readonly Statement[] {
	const { place } = filter;
	const search = ground.derive(indexWords);
	const sought = listWords(filter.words ?? '').map(({ folded }) => ` ${folded}`);
	return listStatements(ground.dataset).filter((one) => {
		const claim = one.kind === 'claim' ? one : undefined;
		const touch = ground.touches.of.get(one.id);
		const words = search.get(one.id) ?? '';
		return (
			isAny(filter.voice, claim?.claimant ?? CONTEXT) &&
			isAny(filter.speaker, claim?.speaker) &&
			isAny(filter.channel, one.channel) &&
			(!filter.predicate || claim?.assertions.some(({ predicate }) => predicate === filter.predicate)) &&
			(!place || [touch?.asserted, touch?.lent, touch?.mentioned].some((all) => all?.includes(place))) &&
			isAny(filter.day, claim?.said.last) &&
			sought.every((word) => words.includes(word))
		);
	});
}

/** What statements can be filtered by. */
export interface FilterValues {
	readonly voices: readonly VoiceId[];
	readonly speakers: readonly string[];
	readonly channels: readonly Channel[];
	readonly places: readonly PlaceId[];
	/** In order. */
	readonly days: readonly Day[];
}

/** The values that statements have, and those that the filter asks for though none has them. */
export function listFilterValues({ channel, place, day }: StatementFilter, ground: Ground): FilterValues {
	const statements = listStatements(ground.dataset);
	const channels = new Set([...statements.map((one) => one.channel), ...(channel ? [channel] : [])]);
	return {
		voices: ground.voices,
		speakers: [...new Set(ground.dataset.claims.map(({ speaker }) => speaker))],
		channels: CHANNELS.filter((one) => channels.has(one)),
		places: [...new Set([...ground.touches.on.keys(), ...(place ? [place] : [])])],
		days: [...new Set([...ground.days, ...(day ? [day] : [])])].sort(),
	};
}

function isAny<T>(wanted: T | undefined, is: T | undefined): boolean {
	return wanted === undefined || wanted === is;
}

function listTexts(
	statement: Statement,
	{ places, parties, observers, sources }: Dataset,
	touches: TouchIndex,
) {
	const claim = statement.kind === 'claim' ? statement : undefined;
	const voice = [...parties, ...observers].find(({ id }) => id === claim?.claimant);
	const touch = touches.of.get(statement.id);
	return [
		statement.id,
		statement.quote.exact,
		claim?.speaker,
		claim?.role,
		claim?.via,
		...Object.values({ ...voice?.name }),
		...Object.values({ ...voice?.shortName }),
		sources.get(statement.quote.source)?.publisher,
		statement.note,
		statement.notVerified,
		...statement.meant.values(),
		...(claim?.assertions.map(({ detail }) => detail) ?? []),
		...(claim?.alternatives.map(({ note }) => note) ?? []),
		...[...(touch?.asserted ?? []), ...(touch?.mentioned ?? [])].flatMap((id) => [
			places.get(id)?.title,
			...(places.get(id)?.toponyms.map(({ text }) => text) ?? []),
		]),
	];
}

/** Each word after a space, so that a search finds the beginnings of words. */
function foldAll(texts: readonly (string | undefined)[]): string {
	const words = texts.flatMap((text) => listWords(text ?? '').map(({ folded }) => folded));
	return ` ${[...new Set(words)].join(' ')}`;
}
