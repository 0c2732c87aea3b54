/** How is a passage or the map cited, so that others find the same words and the same view again? */

import { type AccountChoice, shownVoices } from '../domain/account-choice.ts';
import type { Statement } from '../domain/claim.ts';
import { type Dataset, sourceOf } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Catalogue, CitedData } from './catalogue.ts';
import { createNaming, nameIn } from './naming.ts';
import type { PanelWords } from './panel-words.ts';
import type { TakeWords } from './take-words.ts';

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

/** The exact words with speaker, publisher, day, version, the document’s own address and the link. Says nothing of when it was read. */
export function citeStatement(
	statement: Statement,
	citing: Citing,
	words: Pick<PanelWords, 'citation'>,
): string {
	const { dataset, text, link } = citing;
	const source = sourceOf(statement, dataset);
	const cited = { ...citedData(citing), statement, source };
	const sentences = words.citation(cited, createNaming(dataset, text), text);
	return withLinks(sentences, source.url, link ?? text.noLink);
}

/** What the map shows and rests on, in sentences, and its link. */
export function citeMap(
	{ account, otherInterpretations }: CitedMap,
	citing: Citing,
	words: Pick<TakeWords, 'mapCitation'>,
): string {
	const { dataset, text, link } = citing;
	const names = createNaming(dataset, text);
	const publishers = new Set([...dataset.sources.values()].map(({ publisher }) => publisher));
	const sentences = words.mapCitation(
		{
			...citedData(citing),
			voices: shownVoices(account, dataset).map((id) => names.voice(id)),
			publishers: [...publishers],
			otherInterpretations,
		},
		text,
	);
	return withLinks(sentences, link ?? text.noLink);
}

function citedData({ dataset, day, text }: Citing): CitedData {
	return { dataset: nameIn(dataset.title, text.lang), version: dataset.version, day };
}

/** Each on a line of its own: a full stop or a mark of direction beside it would become part of the address. */
function withLinks(sentences: string, ...links: readonly (string | undefined)[]): string {
	return [sentences, ...links.filter((link) => link !== undefined)].join('\n');
}
