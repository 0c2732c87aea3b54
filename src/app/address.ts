/** How does a view become an address and an address a view? */

import { type AccountChoice, BOTH } from '../domain/account-choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parseDay } from '../domain/day.ts';
import type { MapPosition } from '../map/map-position.ts';
import { initialView, type View } from './view.ts';

/** A value the address asked for and the page cannot give. */
export interface UnknownValue {
	readonly name: string;
	readonly value: string;
}

export interface Address {
	readonly view: View;
	readonly position: MapPosition | null;
	readonly unknown: readonly UnknownValue[];
}

/** Reads `?account=…&day=…&place=…&map=zoom/lat/lng`; what is missing or unknown falls back, and the latter is told. */
export function parseAddress(search: string, dataset: Dataset): Address {
	const params = new URLSearchParams(search);
	const unknown: UnknownValue[] = [];
	const read = <T>(name: string, parse: (value: string) => T | undefined, fallback: T): T => {
		const value = params.get(name);
		if (value === null || value === '') return fallback;
		const parsed = parse(value);
		if (parsed === undefined) unknown.push({ name, value });
		return parsed ?? fallback;
	};
	const initial = initialView(dataset);
	const parseAccount = (value: string): AccountChoice | undefined =>
		value === BOTH ? BOTH : dataset.parties.find((party) => party.id === value)?.id;
	const parsePlace = (value: string) => [...dataset.places.keys()].find((id) => id === value);
	const view: View = {
		account: read('account', parseAccount, initial.account),
		day: read('day', parseDay, initial.day),
		place: read<View['place']>('place', parsePlace, initial.place),
	};
	return { view, position: read<MapPosition | null>('map', parsePosition, null), unknown };
}

/** The query for a view, `?` included, without what is as it would be anyway. Keeps the dataset that `search` names. */
export function formatAddress(
	search: string,
	view: View,
	position: MapPosition | null,
	dataset: Dataset,
): string {
	const initial = initialView(dataset);
	const params = new URLSearchParams();
	const named = new URLSearchParams(search).get('dataset');
	if (named) params.set('dataset', named);
	if (view.account !== initial.account) params.set('account', view.account);
	if (view.day !== initial.day) params.set('day', view.day);
	if (view.place !== initial.place && view.place) params.set('place', view.place);
	if (position) params.set('map', formatPosition(position));
	const query = params.toString().replaceAll('%2F', '/');
	return query === '' ? '' : `?${query}`;
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
