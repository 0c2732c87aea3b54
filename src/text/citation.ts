/** How is a passage or the map cited, so that others find the same words and the same view again? */

import { type AccountChoice, shownVoices } from '../domain/account-choice.ts';
import type { Statement } from '../domain/claim.ts';
import { type Dataset, sourceOf } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Catalogue, CitedData } from './catalogue.ts';
import { createNaming, nameIn } from './naming.ts';

/** Which dataset, as of which day, at which address, in whose words. */
export interface Citing {
	readonly dataset: Dataset;
	readonly day: Day;
	/** Null where no address leads to the dataset. */
	readonly link: string | null;
	readonly text: Catalogue;
}

export interface CitedMap {
	readonly account: AccountChoice;
	/** Claims that the map shows another interpretation of. */
	readonly otherInterpretations: readonly string[];
}

/** The exact words with speaker, publisher, day, version and link. Says nothing of when it was read. */
export function citeStatement(statement: Statement, citing: Citing): string {
	const { dataset, text, link } = citing;
	const cited = { ...citedData(citing), statement, source: sourceOf(statement, dataset) };
	return withLink(text.citation(cited, createNaming(dataset, text)), link ?? text.noLink);
}

/** What the map shows and rests on, in sentences, and its link. */
export function citeMap({ account, otherInterpretations }: CitedMap, citing: Citing): string {
	const { dataset, text, link } = citing;
	const names = createNaming(dataset, text);
	const publishers = new Set([...dataset.sources.values()].map(({ publisher }) => publisher));
	const sentences = text.mapCitation({
		...citedData(citing),
		voices: shownVoices(account, dataset).map((id) => names.voice(id)),
		publishers: [...publishers],
		otherInterpretations,
	});
	return withLink(sentences, link ?? text.noLink);
}

function citedData({ dataset, day, text }: Citing): CitedData {
	return { dataset: nameIn(dataset.title, text.lang), version: dataset.version, day };
}

/** On a line of its own: a full stop or a mark of direction beside it would become part of the address. */
function withLink(sentences: string, link: string): string {
	return `${sentences}\n${link}`;
}
