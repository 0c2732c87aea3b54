/** Who said the words that an account rests on, and where do they stand? */

import type { Claim } from '../domain/claim.ts';
import { type Dataset, sourceOf } from '../domain/dataset.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { toEdtf } from './edtf.ts';

/** A claim as programs read it; what the source does not say is absent. */
export interface Evidence {
	readonly id: string;
	readonly exact: string;
	readonly claimant: string;
	readonly speaker: string;
	readonly role?: string;
	/** Through whose hands the words came. */
	readonly via?: string;
	readonly channel: string;
	/** Whose words are printed: `own`, `partly-own`, `reported`, `publisher`. */
	readonly words: string;
	/** EDTF. */
	readonly said: string;
	readonly publisher: string;
	readonly source: string;
	readonly url?: string;
	/** UTF-16 offsets in the stored text of the source, `end` exclusive. */
	readonly start?: number;
	readonly end?: number;
	readonly notVerified?: string;
}

export function toEvidence(claim: Claim, dataset: Dataset): Evidence {
	const { id, quote, claimant, speaker, role, via, channel, words, said, notVerified } = claim;
	const { publisher, url } = sourceOf(claim, dataset);
	return {
		id,
		exact: quote.exact,
		claimant,
		speaker,
		...(role !== undefined && { role }),
		...(via !== undefined && { via }),
		channel,
		words,
		said: toEdtf(said) ?? said.last,
		publisher,
		source: quote.source,
		...(url !== undefined && { url }),
		...(quote.position && { start: quote.position.start, end: quote.position.end }),
		...(notVerified !== undefined && { notVerified }),
	};
}

/** What a reader must know of a quote, a line each: who said it; how, when and in whose print; what was not checked. */
export function listCreditLines(claim: Claim, dataset: Dataset, text: Catalogue): readonly string[] {
	const { publisher } = sourceOf(claim, dataset);
	return [
		text.speakerAndRole(claim.speaker, claim.role),
		text.provenance(claim, publisher),
		...(claim.words === 'own' ? [] : [text.words[claim.words]]),
		...(claim.notVerified === undefined ? [] : [text.notVerified(publisher)]),
	];
}
