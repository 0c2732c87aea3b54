/** Ids into names: what a catalogue needs to put a claim, its fate and the steps of a derivation into words. */

import type { Reach } from '../domain/bearing.ts';
import type { Change } from '../domain/change.ts';
import type { Assertion, Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Step } from '../domain/derivation.ts';
import type { Fate } from '../domain/outcome.ts';
import { isWithin, type PlaceId } from '../domain/place.ts';
import { type Saying, sayingKey } from '../domain/saying.ts';
import { partyWords, placeName } from './account-words.ts';
import type {
	AssertionWords,
	Catalogue,
	ChangeWords,
	ClaimWords,
	FateWords,
	SaidWords,
	SayingWords,
	StepWords,
} from './catalogue.ts';

export function claimWords(claim: Claim, dataset: Dataset, text: Catalogue): ClaimWords {
	const { id, speaker, said } = claim;
	return { id, speaker, party: partyWords(claim.claimant, dataset, text), said: said.last };
}

export function assertionWords(assertion: Assertion, dataset: Dataset, text: Catalogue): AssertionWords {
	const { predicate, portion, inferred, detail } = assertion;
	return {
		predicate,
		portion,
		holder: partyWords(assertion.holder, dataset, text),
		place: placeName(assertion.place, dataset, text),
		except: assertion.except.map((id) => placeName(id, dataset, text)),
		isInferred: inferred,
		...(detail !== undefined && { detail }),
	};
}

export function saidWords({ claim, assertion }: Reach, dataset: Dataset, text: Catalogue): SaidWords {
	return {
		claim: claimWords(claim, dataset, text),
		assertion: assertionWords(assertion, dataset, text),
	};
}

/** @param isOnly true if the same became of the assertion everywhere, so that the places need not be told. */
export function fateWords(
	{ places, bearing }: Fate,
	isOnly: boolean,
	day: Day,
	dataset: Dataset,
	text: Catalogue,
): FateWords {
	const { cuts, overtaken } = bearing;
	return {
		places: (isOnly ? [] : places).map((id) => placeName(id, dataset, text)),
		day,
		cuts: cuts.map(({ by, to }) => ({ by: claimWords(by, dataset, text), to })),
		...(overtaken && { overtaken: { ...overtaken, by: claimWords(overtaken.by, dataset, text) } }),
	};
}

/** @param id of the place whose account the step leads to. */
export function stepWords(step: Step, id: PlaceId, dataset: Dataset, text: Catalogue): StepWords {
	const place = placeName(id, dataset, text);
	const claim = (one: Claim) => claimWords(one, dataset, text);
	switch (step.kind) {
		case 'says': {
			const { basis, assertion } = step.reach;
			return {
				kind: 'says',
				place,
				basis,
				isNamed: assertion.place === id,
				...saidWords(step.reach, dataset, text),
			};
		}
		case 'excepts': {
			const inside = step.reach.assertion.except.filter((one) => isWithin(one, id, dataset.places));
			return { kind: 'excepts', place, except: inside.map((one) => placeName(one, dataset, text)) };
		}
		case 'cut':
			return { kind: 'cut', place, by: claim(step.by), to: step.to };
		case 'overtaken':
			return { kind: 'overtaken', place, by: claim(step.by), because: step.because };
		case 'stands':
			return { kind: 'stands', place, day: step.day };
		case 'passes': {
			const assertion = assertionWords(step.assertion, dataset, text);
			return { kind: 'passes', place, claim: claim(step.claim), assertion, because: step.because };
		}
		case 'clashes': {
			const one = saidWords(step.one, dataset, text);
			return { kind: 'clashes', place, one, other: saidWords(step.other, dataset, text) };
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

export function changeWords(change: Change, dataset: Dataset, text: Catalogue): ChangeWords {
	const [before, ...besideBefore] = change.before;
	const [after, ...besideAfter] = change.after;
	const words = (saying: Saying) => sayingWords(saying, dataset, text);
	/** Those of `some` that are not among `others`. */
	const without = (some: readonly Saying[], others: readonly Saying[]) =>
		some.filter((one) => !others.some((other) => sayingKey(other) === sayingKey(one))).map(words);
	return {
		party: partyWords(change.party, dataset, text),
		places: change.places.map((id) => placeName(id, dataset, text)),
		before: words(before),
		after: words(after),
		added: without(besideAfter, besideBefore),
		dropped: without(besideBefore, change.after),
	};
}

export function sayingWords(
	{ kind, holder, portion, isInferred }: Saying,
	dataset: Dataset,
	text: Catalogue,
): SayingWords {
	return {
		kind,
		isInferred,
		...(holder && { holder: partyWords(holder, dataset, text) }),
		...(portion && { portion }),
	};
}
