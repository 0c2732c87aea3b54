/** How does a view become an address and an address a view? By one table, read both ways. */

import { BOTH } from '../domain/account-choice.ts';
import { CHANNELS, CONTEXT } from '../domain/claim.ts';
import { COMPARISONS } from '../domain/comparison.ts';
import { type Dataset, findStatement } from '../domain/dataset.ts';
import { parseDay } from '../domain/day.ts';
import { listInterpretations } from '../domain/interpretation.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { PREDICATES } from '../domain/predicate.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { compareVersions, isVersion } from '../domain/version.ts';
import type { MapPosition } from '../map/map-position.ts';
import { NO_PANEL, PANELS } from '../panel/panel.ts';
import type { View } from '../panel/view.ts';
import { findLanguage } from '../text/language.ts';
import { hasPassages, initialView } from './reduce-view.ts';

/** A value the address asked for and the page cannot give. */
export interface UnknownValue {
	readonly name: string;
	readonly value: string;
}

/** What is shown, and where the maps look; at the whole scope, if `position` is null. */
export interface Seen {
	readonly view: View;
	readonly position: MapPosition | null;
}

/** What an address holds besides what is seen. */
interface Naming {
	/** The dataset, if it names it: as `spellOrigin` does. */
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

/** A value of the address: what it is called there, and which of its values the dataset knows. */
interface Param<T> {
	readonly name: string;
	readonly parse: (value: string, dataset: Dataset) => T | undefined;
	/** How it is spelt; as it is, without. */
	readonly spell?: (value: T) => string;
}

type Params<T> = { readonly [Key in keyof Required<T>]: Param<NonNullable<T[Key]>> };

const NAMING: Params<Naming> = {
	dataset: { name: 'dataset', parse: (value, { id }) => (value === id ? value : undefined) },
	lang: { name: 'lang', parse: (value) => findLanguage(value)?.id },
	isEmbedded: {
		name: 'embed',
		parse: (value) => value === '1' || undefined,
		spell: (isEmbedded) => (isEmbedded ? '1' : ''),
	},
	version: { name: 'v', parse: parseVersion },
};

const VIEW: Params<Omit<View, 'filter'>> = {
	account: {
		name: 'account',
		parse: (value, dataset) => (value === BOTH ? BOTH : findVoice(value, dataset)),
	},
	day: { name: 'day', parse: parseDay },
	place: { name: 'place', parse: findPlace },
	panel: { name: 'panel', parse: oneOf([...PANELS, NO_PANEL]) },
	claim: { name: 'claim', parse: (value, dataset) => findStatement(value, dataset)?.id },
	interpretation: {
		name: 'reading',
		parse: (value, dataset) => listInterpretations(dataset).find(({ id }) => id === value)?.id,
	},
	comparison: { name: 'comparison', parse: oneOf(COMPARISONS) },
};

const FILTER: Params<StatementFilter> = {
	voice: {
		name: 'party',
		parse: (value, dataset) => (value === CONTEXT ? CONTEXT : findVoice(value, dataset)),
	},
	speaker: {
		name: 'speaker',
		parse: (value, { claims }) => claims.find(({ speaker }) => speaker === value)?.speaker,
	},
	channel: { name: 'channel', parse: oneOf(CHANNELS) },
	predicate: { name: 'predicate', parse: oneOf(PREDICATES) },
	place: { name: 'about', parse: findPlace },
	day: { name: 'said', parse: parseDay },
	words: { name: 'words', parse: String },
};

const POSITION: Params<Pick<Seen, 'position'>> = {
	position: { name: 'map', parse: parsePosition, spell: formatPosition },
};

/**
 * Reads `?account=…&day=…&place=…&map=zoom/lat/lng` and so on; what is missing or unknown falls back, and the latter is told.
 * @param named what an address names the dataset by.
 */
export function parseAddress(search: string, dataset: Dataset, named = dataset.id): Address {
	const params = new URLSearchParams(search);
	const unknown: UnknownValue[] = [];
	/** What the address says of the values of a table. */
	const read = <T>(table: Params<T>): Partial<T> => {
		const found: Partial<T> = {};
		for (const key of keysOf(table)) {
			const { name, parse } = table[key];
			const value = params.get(name);
			if (value === null || value === '') continue;
			const parsed = parse(value, dataset);
			if (parsed === undefined) unknown.push({ name, value });
			else found[key] = parsed;
		}
		return found;
	};
	const view: View = { ...initialView(dataset), ...read(VIEW), filter: read(FILTER) };
	// Links of before, to two sides of one map.
	const account = params.has('split') ? BOTH : view.account;
	// A chosen passage stands in a panel, whether or not the address names one.
	return {
		view: { ...view, account, panel: view.claim && !hasPassages(view.panel) ? 'article' : view.panel },
		position: null,
		...read(POSITION),
		dataset: null,
		lang: null,
		version: null,
		isEmbedded: false,
		...read({ ...NAMING, dataset: { ...NAMING.dataset, parse: oneOf([named]) } }),
		unknown,
	};
}

/** What an address names before any dataset has come: as it stands there, known or not. */
export function readNames(search: string): Readonly<Record<'dataset' | 'lang', string | null>> {
	const params = new URLSearchParams(search);
	return { dataset: params.get(NAMING.dataset.name), lang: params.get(NAMING.lang.name) };
}

/** Whether the page is part of another. */
export function isEmbedded(search: string): boolean {
	return new URLSearchParams(search).get(NAMING.isEmbedded.name) === '1';
}

/**
 * The address of the first view in the same language, where this one cannot be shown.
 * @param isOfSame whether it is of the same dataset; else of that which is shown first.
 */
export function firstViewOf(search: string, isOfSame = true): string {
	const { dataset, lang, isEmbedded } = NAMING;
	const kept = [...(isOfSame ? [dataset] : []), lang, isEmbedded].map(({ name }) => name);
	const params = new URLSearchParams(search);
	for (const name of [...params.keys()]) if (!kept.includes(name)) params.delete(name);
	return `?${params}`;
}

/** The query that says all of it, `?` included, without what is as it would be anyway. */
export function formatAddress(
	{ view, position, ...naming }: Seen & Partial<Naming>,
	dataset: Dataset,
): string {
	const params = new URLSearchParams();
	const write = <T>(table: Params<T>, values: Partial<T>, usual: Partial<T> = {}): void => {
		for (const key of keysOf(table)) {
			const { name, spell = String } = table[key];
			const value = values[key];
			if (value === null || value === undefined || value === usual[key]) continue;
			const spelt = spell(value);
			if (spelt !== '') params.set(name, spelt);
		}
	};
	write(NAMING, naming);
	write(VIEW, view, initialView(dataset));
	write(FILTER, view.filter);
	write(POSITION, { position });
	return spellQuery(params);
}

/** With `?`, or nothing if empty; with slashes, colons and commas as they are, which need no escape. */
export function spellQuery(params: URLSearchParams): string {
	const query = params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}

function keysOf<T>(table: Params<T>): readonly (keyof T)[] {
	// They are the keys of the very type.
	return Object.keys(table) as (keyof T)[];
}

function findVoice(value: string, { parties, observers }: Dataset): VoiceId | undefined {
	return [...parties, ...observers].find(({ id }) => id === value)?.id;
}

function findPlace(value: string, { places }: Dataset): PlaceId | undefined {
	return [...places.keys()].find((id) => id === value);
}

function oneOf<const T extends string>(known: readonly T[]): (value: string) => T | undefined {
	return (value) => known.find((one) => one === value);
}

function parseVersion(value: string, { version }: Dataset): string | undefined {
	return isVersion(value) && compareVersions(value, version) <= 0 ? value : undefined;
}

function parsePosition(value: string): MapPosition | undefined {
	// An empty part is no number, though Number('') is 0.
	const [zoom, lat, lng, ...rest] = value.split('/').map((part) => (part === '' ? Number.NaN : Number(part)));
	if (zoom === undefined || lat === undefined || lng === undefined || rest.length > 0) return undefined;
	const isValid = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
	return isValid ? { zoom, lat, lng } : undefined;
}

function formatPosition({ zoom, lat, lng }: MapPosition): string {
	return `${Number(zoom.toFixed(2))}/${toDegrees(lat)}/${toDegrees(lng)}`;
}

/** To about 10 m, and never as −0. */
function toDegrees(angle: number): string {
	return (Number(angle.toFixed(4)) + 0).toFixed(4);
}
