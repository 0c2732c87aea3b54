/** Ids into names: what a catalogue needs to put a claim, its fate and the steps of a derivation into words. */

import type { Reach } from '../domain/bearing.ts';
import type { Change, Headline } from '../domain/change.ts';
import type { Assertion, Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Step } from '../domain/derivation.ts';
import type { Fate } from '../domain/outcome.ts';
import { isWithin, type PlaceId } from '../domain/place.ts';
import { partyWords, placeName } from './account-words.ts';
import type {
	AssertionWords,
	ChangeWords,
	ClaimWords,
	FateWords,
	HeadlineWords,
	SaidWords,
	StepWords,
} from './catalogue.ts';

export function claimWords(claim: Claim, dataset: Dataset, lang: string): ClaimWords {
	const { id, speaker, said } = claim;
	return { id, speaker, party: partyWords(claim.claimant, dataset, lang), said: said.last };
}

export function assertionWords(assertion: Assertion, dataset: Dataset, lang: string): AssertionWords {
	const { predicate, portion, inferred, detail } = assertion;
	return {
		predicate,
		portion,
		holder: partyWords(assertion.holder, dataset, lang),
		place: placeName(assertion.place, dataset, lang),
		except: assertion.except.map((id) => placeName(id, dataset, lang)),
		isInferred: inferred,
		...(detail !== undefined && { detail }),
	};
}

export function saidWords({ claim, assertion }: Reach, dataset: Dataset, lang: string): SaidWords {
	return {
		claim: claimWords(claim, dataset, lang),
		assertion: assertionWords(assertion, dataset, lang),
	};
}

/** @param isOnly true if the same became of the assertion everywhere, so that the places need not be told. */
export function fateWords(
	{ places, bearing }: Fate,
	isOnly: boolean,
	day: Day,
	dataset: Dataset,
	lang: string,
): FateWords {
	const { cuts, overtaken } = bearing;
	return {
		places: (isOnly ? [] : places).map((id) => placeName(id, dataset, lang)),
		day,
		cuts: cuts.map(({ by, to }) => ({ by: claimWords(by, dataset, lang), to })),
		...(overtaken && { overtaken: { ...overtaken, by: claimWords(overtaken.by, dataset, lang) } }),
	};
}

/** @param id of the place whose account the step leads to. */
export function stepWords(step: Step, id: PlaceId, dataset: Dataset, lang: string): StepWords {
	const place = placeName(id, dataset, lang);
	const claim = (one: Claim) => claimWords(one, dataset, lang);
	switch (step.kind) {
		case 'says': {
			const { basis, assertion } = step.reach;
			return {
				kind: 'says',
				place,
				basis,
				isNamed: assertion.place === id,
				...saidWords(step.reach, dataset, lang),
			};
		}
		case 'excepts': {
			const inside = step.reach.assertion.except.filter((one) => isWithin(one, id, dataset.places));
			return { kind: 'excepts', place, except: inside.map((one) => placeName(one, dataset, lang)) };
		}
		case 'cut':
			return { kind: 'cut', place, by: claim(step.by), to: step.to };
		case 'overtaken':
			return { kind: 'overtaken', place, by: claim(step.by), because: step.because };
		case 'stands':
			return { kind: 'stands', place, day: step.day };
		case 'passes': {
			const assertion = assertionWords(step.assertion, dataset, lang);
			return { kind: 'passes', place, claim: claim(step.claim), assertion, because: step.because };
		}
		case 'clashes': {
			const one = saidWords(step.one, dataset, lang);
			return { kind: 'clashes', place, one, other: saidWords(step.other, dataset, lang) };
		}
		case 'leads':
			return {
				kind: 'leads',
				place,
				claim: claim(step.reach.claim),
				over: claim(step.over.claim),
				by: step.by,
			};
	}
}

export function changeWords(change: Change, dataset: Dataset, lang: string): ChangeWords {
	return {
		party: partyWords(change.party, dataset, lang),
		places: change.places.map((id) => placeName(id, dataset, lang)),
		before: headlineWords(change.before, dataset, lang),
		after: headlineWords(change.after, dataset, lang),
	};
}

function headlineWords({ kind, holder, portion }: Headline, dataset: Dataset, lang: string): HeadlineWords {
	return {
		kind,
		...(holder && { holder: partyWords(holder, dataset, lang) }),
		...(portion && { portion }),
	};
}
