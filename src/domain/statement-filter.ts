/** Which statements does somebody look for? */

import { CHANNELS, type Channel, CONTEXT, listPlacesOf, type Statement, type StatementId } from './claim.ts';
import { type Dataset, listStatements } from './dataset.ts';
import type { Day } from './day.ts';
import { listWords } from './fold.ts';
import type { Ground } from './ground.ts';
import type { VoiceId } from './observer.ts';
import type { PlaceId } from './place.ts';
import type { Predicate } from './predicate.ts';
import { remember } from './remember.ts';
import { take } from './take.ts';
import type { Translation } from './translation.ts';

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
	/** Words anywhere in what is stored of the statement, as the data has it and as translated, the names of its places in every spelling included. */
	readonly words?: string;
}

/** The folded words of each statement. */
type SearchIndex = ReadonlyMap<StatementId, string>;

function indexWords({ dataset, touches }: Ground, translation: Translation | undefined): SearchIndex {
	const known = new Map<string, string>();
	/** With its translation. Most texts are those of many statements. */
	const wordsOf = (text: string | undefined) =>
		text === undefined
			? ''
			: take(known, text, () => toSought(text) + toSought(translation?.texts.get(text) ?? ''));
	const wordsOfAll = (texts: readonly (string | undefined)[]) => texts.map(wordsOf).join('');
	const ofVoices = new Map(
		[...dataset.parties, ...dataset.observers].map(({ id, name, shortName }) => [
			id,
			wordsOfAll([...Object.values(name), ...Object.values(shortName)]),
		]),
	);
	const ofPlaces = new Map<PlaceId, string>();
	const wordsOfPlace = (id: PlaceId) =>
		take(ofPlaces, id, () => {
			const { title, toponyms = [] } = dataset.places.get(id) ?? {};
			return wordsOfAll([title, ...toponyms.map(({ text }) => text)]);
		});
	return new Map(
		listStatements(dataset).map((one) => {
			const voice = one.kind === 'claim' ? ofVoices.get(one.claimant) : '';
			const places = new Set([...touches.assertedBy(one), ...listPlacesOf(one)]);
			return [
				one.id,
				[wordsOfAll(listTexts(one, dataset)), voice, ...[...places].map(wordsOfPlace)].join(''),
			];
		}),
	);
}

/** Each word after a space, so that a search finds the beginnings of words. */
function toSought(text: string): string {
	return listWords(text)
		.map(({ folded }) => ` ${folded}`)
		.join('');
}

/** Made when first asked for, one for each translation. */
const keepIndexes = remember((_: Ground): Map<Translation | undefined, SearchIndex> => {
	return new Map();
});

function searchIndexOf(ground: Ground, translation: Translation | undefined): SearchIndex {
	return take(keepIndexes(ground), translation, () => indexWords(ground, translation));
}

/** Claims, then context, each by id. @param translation whose words are looked through, too. */
export function filterStatements(
	filter: StatementFilter,
	ground: Ground,
	translation?: Translation,
): readonly Statement[] {
	const { place } = filter;
	const sought = listWords(filter.words ?? '').map(({ folded }) => ` ${folded}`);
	// Made only when words are sought: of a great many statements it takes a second.
	const search = sought.length > 0 ? searchIndexOf(ground, translation) : undefined;
	const onPlace = place && new Set(ground.touches.on(place));
	return listStatements(ground.dataset).filter((one) => {
		const claim = one.kind === 'claim' ? one : undefined;
		const words = search?.get(one.id) ?? '';
		return (
			isAny(filter.voice, claim?.claimant ?? CONTEXT) &&
			isAny(filter.speaker, claim?.speaker) &&
			isAny(filter.channel, one.channel) &&
			(!filter.predicate || claim?.assertions.some(({ predicate }) => predicate === filter.predicate)) &&
			(!onPlace || onPlace.has(one)) &&
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
		places: [...new Set([...listTouchedPlaces(ground), ...(place ? [place] : [])])],
		days: [...new Set([...ground.days, ...(day ? [day] : [])])].sort(),
	};
}

const listTouchedPlaces = remember(({ touches }: Ground): readonly PlaceId[] => {
	return touches.listPlaces();
});

function isAny<T>(wanted: T | undefined, is: T | undefined): boolean {
	return wanted === undefined || wanted === is;
}

function listTexts(statement: Statement, { sources }: Dataset): readonly (string | undefined)[] {
	const claim = statement.kind === 'claim' ? statement : undefined;
	return [
		statement.id,
		statement.quote.exact,
		claim?.speaker,
		claim?.role,
		claim?.via,
		sources.get(statement.quote.source)?.publisher,
		statement.note,
		statement.notVerified,
		...statement.meant.values(),
		...(claim?.assertions.map(({ detail }) => detail) ?? []),
		...(claim?.alternatives.map(({ note }) => note) ?? []),
	];
}
