/** Which address, given to others, restores exactly what is seen here? */

import type { StatementId } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { View } from '../panel/view.ts';
import { formatAddress, type Seen, spellQuery } from './address.ts';

export interface Sharing {
	/** An address of the page, with whatever query. */
	readonly page: string;
	readonly dataset: Dataset;
	/** What an address names the dataset by; null if it is on this device alone, so that no address leads to it. */
	readonly named: string | null;
	/** Id of the language that the page speaks. */
	readonly language: string;
}

/**
 * The whole page as a link. What the address leaves to its reader is spelt out: dataset, language, and the day, since
 * later data may bring new ones. It carries the version of the data, so that the page can tell what was corrected
 * since. A map that nobody has moved carries no position: it is fitted to each reader's screen. Null where there is none.
 */
export function linkTo(seen: Seen, sharing: Sharing): string | null {
	return format(seen, sharing);
}

/** The whole page with a passage chosen in the article. */
export function linkToPassage(seen: Seen, claim: StatementId, sharing: Sharing): string | null {
	return format(seen, sharing, { claim, panel: 'article' });
}

/** The map alone, to be framed by another page: without what stands in panels, which a frame has no room for. */
export function linkToEmbed(seen: Seen, sharing: Sharing): string | null {
	return format(seen, sharing, { panel: null, claim: null, filter: {}, comparison: null }, true);
}

function format(
	{ view, position }: Seen,
	{ page, dataset, named, language }: Sharing,
	change: Partial<View> = {},
	isEmbedded = false,
): string | null {
	if (named === null) return null;
	const seen = { view: { ...view, ...change }, position };
	const address = formatAddress({ ...seen, dataset: named, lang: language, isEmbedded }, dataset);
	const params = new URLSearchParams(address);
	params.set('day', view.day);
	// Last: programs that look for links in text would leave out a full stop that ends the words searched for.
	params.set('v', dataset.version);
	return new URL(spellQuery(params), page).href;
}
