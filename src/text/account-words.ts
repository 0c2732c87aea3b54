/** Ids into names: what a catalogue needs to put an account or a summary into words. */

import { type Account, isStanding } from '../domain/account.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { partyOf } from '../domain/dataset.ts';
import type { Names, PartyId } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Summary } from '../domain/summary.ts';
import type { AccountWords, Catalogue, PartyWords, SummaryWords } from './catalogue.ts';

/** The name in the language, in its primary language, or else in English. */
export function nameIn(names: Names, lang: string): string {
	return names[lang] ?? names[primary(lang)] ?? names.en;
}

/** The preferred toponym in the language, or the title. Toponyms carry scripts (`fa-Arab`), languages need not. */
export function toponymOf(id: PlaceId, dataset: Dataset, lang: string): string {
	const place = dataset.places.get(id);
	const toponym = place?.toponyms.find((name) => primary(name.lang) === primary(lang));
	return toponym?.text ?? place?.title ?? id;
}

/** The toponym; with its kind, if another place bears the same and this one is no district: "Bazarak (town)". */
export function placeName(id: PlaceId, dataset: Dataset, text: Catalogue): string {
	const name = toponymOf(id, dataset, text.lang);
	const level = dataset.places.get(id)?.level;
	if (level === undefined || level === dataset.colouredLevel) return name;
	const isShared = [...dataset.places.keys()].some(
		(other) => other !== id && toponymOf(other, dataset, text.lang) === name,
	);
	return isShared ? text.nameAndLevel(name, level) : name;
}

function primary(lang: string): string {
	return lang.split('-')[0] ?? lang;
}

export function partyWords(id: PartyId, dataset: Dataset, text: Catalogue): PartyWords {
	const party = partyOf(id, dataset);
	return { inSentence: nameIn(party.inSentence, text.lang), short: nameIn(party.shortName, text.lang) };
}

export function accountWords(account: Account, dataset: Dataset, text: Catalogue): AccountWords {
	return {
		party: partyWords(account.party, dataset, text),
		kind: account.kind,
		place: placeName(account.place, dataset, text),
		...('holder' in account ? { holder: partyWords(account.holder, dataset, text) } : {}),
		...('portion' in account ? { portion: account.portion } : {}),
		...('basis' in account ? { basis: account.basis } : {}),
		isInferred: 'basis' in account && account.basis === 'inferred',
		through: listThrough(account, account.claims).map((id) => placeName(id, dataset, text)),
		...(account.carriedFrom === undefined ? {} : { carriedFrom: account.carriedFrom }),
	};
}

export function summaryWords(summary: Summary, dataset: Dataset, text: Catalogue): SummaryWords {
	return {
		party: partyWords(summary.party, dataset, text),
		groups: summary.groups.map((group) => ({
			predicate: group.predicate,
			holder: partyWords(group.holder, dataset, text),
			items: group.items.map((item) => ({ ...item, place: placeName(item.place, dataset, text) })),
		})),
		mixed: summary.mixed.map((id) => placeName(id, dataset, text)),
	};
}

/** The places other than the account's own through which `claims` reach it. */
function listThrough(account: Account, claims: readonly Claim[]): readonly PlaceId[] {
	const through = account.bearings
		.filter((b) => isStanding(b) && claims.includes(b.claim) && b.assertion.place !== account.place)
		.map((b) => b.assertion.place);
	return [...new Set(through)];
}
