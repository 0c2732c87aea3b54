/** Ids into names: what a catalogue needs to put an account or a summary into words. */

import { type Account, isStanding } from '../domain/account.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { partyOf } from '../domain/dataset.ts';
import type { Names, PartyId } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Summary } from '../domain/summary.ts';
import type { AccountWords, PartyWords, SummaryWords } from './catalogue.ts';

/** The name in `lang` or, where it has none, in English. */
export function nameIn(names: Names, lang: string): string {
	return names[lang] ?? names.en;
}

/** The preferred toponym in `lang`, or the title. Toponyms carry scripts (`fa-Arab`), languages need not. */
export function placeName(id: PlaceId, dataset: Dataset, lang: string): string {
	const place = dataset.places.get(id);
	const toponym = place?.toponyms.find((name) => name.lang.split('-')[0] === lang.split('-')[0]);
	return toponym?.text ?? place?.title ?? id;
}

export function partyWords(id: PartyId, dataset: Dataset, lang: string): PartyWords {
	const party = partyOf(id, dataset);
	return { inSentence: nameIn(party.inSentence, lang), short: nameIn(party.shortName, lang) };
}

export function accountWords(account: Account, dataset: Dataset, lang: string): AccountWords {
	return {
		party: partyWords(account.party, dataset, lang),
		kind: account.kind,
		place: placeName(account.place, dataset, lang),
		...('holder' in account ? { holder: partyWords(account.holder, dataset, lang) } : {}),
		...('portion' in account ? { portion: account.portion } : {}),
		...('basis' in account ? { basis: account.basis } : {}),
		through: listThrough(account, account.claims).map((id) => placeName(id, dataset, lang)),
		...(account.carriedFrom === undefined ? {} : { carriedFrom: account.carriedFrom }),
	};
}

export function summaryWords(summary: Summary, dataset: Dataset, lang: string): SummaryWords {
	return {
		party: partyWords(summary.party, dataset, lang),
		groups: summary.groups.map((group) => ({
			predicate: group.predicate,
			holder: partyWords(group.holder, dataset, lang),
			items: group.items.map((item) => ({ ...item, place: placeName(item.place, dataset, lang) })),
		})),
		mixed: summary.mixed.map((id) => placeName(id, dataset, lang)),
	};
}

/** The places other than the account's own through which `claims` reach it. */
function listThrough(account: Account, claims: readonly Claim[]): readonly PlaceId[] {
	const through = account.bearings
		.filter((b) => isStanding(b) && claims.includes(b.claim) && b.assertion.place !== account.place)
		.map((b) => b.assertion.place);
	return [...new Set(through)];
}
