/** How is a passage or the map cited, so that others find the same words and the same view again? */

import { type AccountChoice, type Split, shownParties } from '../domain/account-choice.ts';
import type { Statement } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { nameIn, partyWords } from './account-words.ts';
import type { Catalogue, CitedData } from './catalogue.ts';

/** Which dataset, as of which day, at which address, in whose words. */
export interface Citing {
	readonly dataset: Dataset;
	readonly day: Day;
	readonly link: string;
	readonly text: Catalogue;
}

export interface CitedMap {
	readonly account: AccountChoice;
	readonly split: Split | null;
	/** Claims that the map shows another reading of. */
	readonly otherReadings: readonly string[];
}

/** The exact words with speaker, publisher, day, version and link. Says nothing of when it was read. */
export function citeStatement(statement: Statement, citing: Citing): string {
	const { dataset, text, link } = citing;
	const source = dataset.sources.get(statement.quote.source);
	if (!source) throw new Error(`No source "${statement.quote.source}"; the loader refuses such a dataset`);
	const sentence = text.citation({
		...citedData(citing),
		id: statement.id,
		exact: statement.quote.exact,
		...(statement.kind === 'claim' && {
			claim: {
				speaker: statement.speaker,
				role: statement.role,
				party: partyWords(statement.claimant, dataset, text),
				said: statement.said.last,
			},
		}),
		channel: statement.channel,
		words: statement.words,
		isUnverified: statement.notVerified !== undefined,
		publisher: source.publisher,
		title: source.title,
		published: source.published,
	});
	return withLink(sentence, link);
}

/** What the map shows and rests on, in sentences, and its link. */
export function citeMap({ account, split, otherReadings }: CitedMap, citing: Citing): string {
	const { dataset, text, link } = citing;
	const parties = shownParties({ account, split }, dataset);
	const publishers = new Set([...dataset.sources.values()].map(({ publisher }) => publisher));
	const sentences = text.mapCitation({
		...citedData(citing),
		parties: parties.map((id) => partyWords(id, dataset, text)),
		publishers: [...publishers],
		otherReadings,
	});
	return withLink(sentences, link);
}

function citedData({ dataset, day, text }: Citing): CitedData {
	return { dataset: nameIn(dataset.title, text.lang), version: dataset.version, day };
}

/** On a line of its own: a full stop or a mark of direction beside it would become part of the address. */
function withLink(sentences: string, link: string): string {
	return `${sentences}\n${link}`;
}
