/** What else could the words mean, and how does the ground look if they do? */

import type { Alternative, Claim, StatementId } from './claim.ts';
import { type Dataset, listAccountPlaces } from './dataset.ts';
import type { PlaceId } from './place.ts';

/** Alternatives of claims that hang together: to take one is to take all. */
export interface AlternativeReading {
	/** The name that the data gives it, or the claim's id and the alternative's number from 1: `c12.1`. */
	readonly id: string;
	readonly parts: readonly { readonly claim: Claim; readonly alternative: Alternative }[];
}

/** In order of their first claims. */
export function listAlternativeReadings({ claims }: Dataset): readonly AlternativeReading[] {
	const readings = new Map<string, { claim: Claim; alternative: Alternative }[]>();
	for (const claim of claims) {
		for (const [i, alternative] of claim.alternatives.entries()) {
			const id = alternativeId(claim.id, i, alternative);
			readings.set(id, [...(readings.get(id) ?? []), { claim, alternative }]);
		}
	}
	return [...readings].map(([id, parts]) => ({ id, parts }));
}

export function findReading(id: string, dataset: Dataset): AlternativeReading | undefined {
	return listAlternativeReadings(dataset).find((reading) => reading.id === id);
}

/** @param index of the alternative within its claim, from 0. */
export function alternativeId(claim: StatementId, index: number, { reading }: Alternative): string {
	return reading ?? `${claim}.${index + 1}`;
}

/** The dataset whose claims assert what that reading takes them to assert. */
export function readAs({ parts }: AlternativeReading, dataset: Dataset): Dataset {
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

/** The places that carry accounts in `usual` or in `other`, another reading of it: none goes away with a reading. */
export function listReadPlaces(usual: Dataset, other: Dataset): readonly PlaceId[] {
	return [...new Set([usual, other].flatMap(listAccountPlaces))];
}
