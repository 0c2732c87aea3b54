/** Which address, given to others, restores exactly what is seen here? */

import type { StatementId } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { formatAddress, parseAddress, spellQuery } from './address.ts';
import type { View } from './view.ts';

interface Sharing {
	readonly dataset: Dataset;
	/** Id of the language that the page speaks. */
	readonly language: string;
}

/**
 * The whole page as a link. What the address leaves to its reader is spelt out: dataset, language, and the day, since
 * later data may bring new ones. It carries the version of the data, so that the page can tell what was corrected
 * since. A map that nobody has moved carries no position: it is fitted to each reader's screen.
 * @param address of the page as it is, without or within a frame.
 */
export function linkTo(address: string, sharing: Sharing): string {
	return format(address, sharing);
}

/** The whole page with a passage chosen in the article. */
export function linkToPassage(address: string, claim: StatementId, sharing: Sharing): string {
	return format(address, sharing, { claim, panel: 'article' });
}

/** The map alone, to be framed by another page: without what stands in panels, which a frame has no room for. */
export function linkToEmbed(address: string, sharing: Sharing): string {
	return format(address, sharing, { panel: null, claim: null, filter: {}, comparison: null }, { embed: '1' });
}

function format(
	address: string,
	{ dataset, language }: Sharing,
	change: Partial<View> = {},
	frame: Readonly<Record<string, string>> = {},
): string {
	const { view, position } = parseAddress(new URL(address).search, dataset);
	const kept = new URLSearchParams({ dataset: dataset.id, lang: language, ...frame });
	const params = new URLSearchParams(formatAddress(`?${kept}`, { ...view, ...change }, position, dataset));
	params.set('day', view.day);
	// Last: programs that look for links in text would leave out a full stop that ends the words searched for.
	params.set('v', dataset.version);
	return new URL(spellQuery(params), address).href;
}
