/** What else could the words mean, and what does a dataset assert if they do? */

import type { Alternative, Claim, StatementId } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { remember } from './remember.ts';
import { take } from './take.ts';

/** Alternatives of claims that hang together: to take one is to take all. */
export interface Interpretation {
	/** The name that the data gives it, or the claim's id and the alternative's number from 1: `c12.1`. */
	readonly id: string;
	readonly parts: readonly { readonly claim: Claim; readonly alternative: Alternative }[];
}

/** In order of their first claims. The usual one is not among them. */
export const listInterpretations = remember(
	({ claims }: Pick<Dataset, 'claims'>): readonly Interpretation[] => {
		const found = new Map<string, { claim: Claim; alternative: Alternative }[]>();
		for (const claim of claims) {
			for (const [i, alternative] of claim.alternatives.entries()) {
				take(found, interpretationId(claim.id, i, alternative), () => []).push({ claim, alternative });
			}
		}
		return [...found].map(([id, parts]) => ({ id, parts }));
	},
);

/** @param index of the alternative within its claim, from 0. */
export function interpretationId(claim: StatementId, index: number, { interpretation }: Alternative): string {
	return interpretation ?? `${claim}.${index + 1}`;
}

/** The dataset whose claims assert what that interpretation takes them to assert. */
export function interpret({ parts }: Interpretation, dataset: Dataset): Dataset {
	const meant = new Map(parts.map(({ claim, alternative }) => [claim.id, alternative.assertions]));
	return {
		...dataset,
		claims: dataset.claims.map((claim) => {
			const assertions = meant.get(claim.id);
			if (!assertions) return claim;
			// The words still name the places of which they are no longer taken to assert something.
			const named = claim.assertions.flatMap(({ place, except }) => [place, ...except]);
			return { ...claim, assertions, mentions: [...new Set([...claim.mentions, ...named])] };
		}),
	};
}
