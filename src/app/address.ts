/** How does a view become an address and an address a view? */

import { BOTH, type Split } from '../domain/account-choice.ts';
import { CHANNELS, CONTEXT } from '../domain/claim.ts';
import { COMPARISONS } from '../domain/comparison.ts';
import { type Dataset, findStatement } from '../domain/dataset.ts';
import { parseDay } from '../domain/day.ts';
import { listInterpretations } from '../domain/interpretation.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PartyId } from '../domain/party.ts';
import { PREDICATES } from '../domain/predicate.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { compareVersions, isVersion } from '../domain/version.ts';
import type { MapPosition } from '../map/map-position.ts';
import { PANELS } from '../panel/panel.ts';
import { findLanguage } from '../text/language.ts';
import { initialView, type View } from './view.ts';

/** A value the address asked for and the page cannot give. */
export interface UnknownValue {
	readonly name: string;
	readonly value: string;
}

/** What is shown, and where the map looks; at the whole scope, if `position` is null. */
export interface Seen {
	readonly view: View;
	readonly position: MapPosition | null;
}

/** What an address holds besides what is seen. */
interface Naming {
	/** The dataset, if it names it. */
	readonly dataset: string | null;
	/** Id of the language, if it names one. */
	readonly lang: string | null;
	/** The version of the data that the link was made with; none after the dataset's own. */
	readonly version: string | null;
	/** Whether the page stands in a frame of another page, and so in its compact form. */
	readonly isEmbedded: boolean;
}

export interface Address extends Seen, Naming {
	readonly unknown: readonly UnknownValue[];
}

/** Reads `?account=…&day=…&place=…&map=zoom/lat/lng` and so on; what is missing or unknown falls back, and the latter is told. */
export function parseAddress(search: string, dataset: Dataset): Address {
	const params = new URLSearchParams(search);
	const unknown: UnknownValue[] = [];
	const read = <T, F>(name: string, parse: (value: string) => T | undefined, fallback: F): T | F => {
		const value = params.get(name);
		if (value === null || value === '') return fallback;
		const parsed = parse(value);
		if (parsed === undefined) unknown.push({ name, value });
		return parsed ?? fallback;
	};
	const initial = initialView(dataset);
	const parseParty = (value: string) => dataset.parties.find((party) => party.id === value)?.id;
	const parseVoice = (value: string) =>
		parseParty(value) ?? dataset.observers.find(({ id }) => id === value)?.id;
	const parsePlace = (value: string) => [...dataset.places.keys()].find((id) => id === value);
	const split = read('split', (value) => parseSplit(value, parseParty), initial.split);
	const account = read('account', (value) => (value === BOTH ? BOTH : parseParty(value)), initial.account);
	const claim = read('claim', (value) => findStatement(value, dataset)?.id, initial.claim);
	const filter = {
		voice: read<typeof CONTEXT | VoiceId, undefined>(
			'party',
			(value) => (value === CONTEXT ? CONTEXT : parseVoice(value)),
			undefined,
		),
		speaker: read(
			'speaker',
			(value) => dataset.claims.find(({ speaker }) => speaker === value)?.speaker,
			undefined,
		),
		channel: read('channel', oneOf(CHANNELS), undefined),
		predicate: read('predicate', oneOf(PREDICATES), undefined),
		place: read('about', parsePlace, undefined),
		day: read('said', parseDay, undefined),
		words: read('words', String, undefined),
	};
	const view: View = {
		account: split ? BOTH : account,
		split,
		divider: split ? read('divider', parsePercent, initial.divider) : initial.divider,
		day: read('day', parseDay, initial.day),
		place: read('place', parsePlace, initial.place),
		// A chosen passage stands in a panel, whether or not the address names one.
		panel: read('panel', oneOf(PANELS), claim ? 'article' : initial.panel),
		claim,
		interpretation: read(
			'reading',
			(value) => listInterpretations(dataset).find(({ id }) => id === value)?.id,
			initial.interpretation,
		),
		filter: withoutAbsent(filter),
		comparison: read('comparison', oneOf(COMPARISONS), initial.comparison),
	};
	return {
		view,
		position: read('map', parsePosition, null),
		dataset: read('dataset', (value) => (value === dataset.id ? value : undefined), null),
		lang: read('lang', (value) => findLanguage(value)?.id, null),
		version: read('v', (value) => parseVersion(value, dataset), null),
		isEmbedded: read('embed', (value) => value === '1' || undefined, false),
		unknown,
	};
}

/** Whether the page is part of another. */
export function isEmbedded(search: string): boolean {
	return new URLSearchParams(search).get('embed') === '1';
}

/** The query that says all of it, `?` included, without what is as it would be anyway. */
export function formatAddress(
	{ view, position, ...naming }: Seen & Partial<Naming>,
	dataset: Dataset,
): string {
	const initial = initialView(dataset);
	const params = new URLSearchParams();
	const { voice: party, speaker, channel, predicate, place: about, day: said, words } = view.filter;
	const values: Readonly<Record<string, string | null | undefined>> = {
		dataset: naming.dataset,
		lang: naming.lang,
		embed: naming.isEmbedded ? '1' : null,
		v: naming.version,
		account: view.account === initial.account ? null : view.account,
		split: view.split?.join(','),
		divider: view.divider === initial.divider ? null : String(view.divider),
		day: view.day === initial.day ? null : view.day,
		place: view.place,
		panel: view.panel,
		claim: view.claim,
		reading: view.interpretation,
		comparison: view.comparison,
		...{ party, speaker, channel, predicate, about, said, words },
		map: position && formatPosition(position),
	};
	for (const [name, value] of Object.entries(values)) if (value) params.set(name, value);
	return spellQuery(params);
}

/** With `?`, or nothing if empty; with slashes and commas as they are, which need no escape. */
export function spellQuery(params: URLSearchParams): string {
	const query = params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}

function parseSplit(value: string, parseParty: (value: string) => PartyId | undefined): Split | undefined {
	const [left, right, ...rest] = value.split(',').map(parseParty);
	return left && right && left !== right && rest.length === 0 ? [left, right] : undefined;
}

function oneOf<const T extends string>(known: readonly T[]): (value: string) => T | undefined {
	return (value) => known.find((one) => one === value);
}

function withoutAbsent(filter: { [Key in keyof StatementFilter]: StatementFilter[Key] | undefined }) {
	return Object.fromEntries(
		Object.entries(filter).filter(([, value]) => value !== undefined),
	) as StatementFilter;
}

function parseVersion(value: string, { version }: Dataset): string | undefined {
	return isVersion(value) && compareVersions(value, version) <= 0 ? value : undefined;
}

function parsePercent(value: string): number | undefined {
	return /^\d{1,3}(\.\d)?$/.test(value) && Number(value) <= 100 ? Number(value) : undefined;
}

function parsePosition(value: string): MapPosition | undefined {
	// An empty part is no number, though Number('') is 0.
	const [zoom, lat, lng, ...rest] = value.split('/').map((part) => (part === '' ? Number.NaN : Number(part)));
	if (zoom === undefined || lat === undefined || lng === undefined || rest.length > 0) return undefined;
	const isValid = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
	return isValid ? { zoom, lat, lng } : undefined;
}

function formatPosition({ zoom, lat, lng }: MapPosition): string {
	return `${Number(zoom.toFixed(2))}/${lat.toFixed(4)}/${lng.toFixed(4)}`;
}
