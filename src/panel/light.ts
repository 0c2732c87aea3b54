/** What lights up on the map and in the text when somebody points at a place or a passage? */

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StatementId } from '../domain/claim.ts';
import type { PlaceId } from '../domain/place.ts';
import type { TouchIndex } from '../domain/touch.ts';

export type Pointed = { readonly place: PlaceId } | { readonly claim: StatementId };

export interface Light {
	/** Pointed at; or what the passage pointed at asserts, reaches or lends to. */
	readonly places: ReadonlySet<PlaceId>;
	/** Only left out or mentioned by it. */
	readonly mentioned: ReadonlySet<PlaceId>;
	/** The passage pointed at, or those that concern the place. */
	readonly passages: ReadonlySet<StatementId>;
}

const NO_LIGHT: Light = { places: new Set(), mentioned: new Set(), passages: new Set() };

export function lightOf(pointed: Pointed | null, touches: TouchIndex): Light {
	if (!pointed) return NO_LIGHT;
	if ('place' in pointed) {
		const passages = touches.on(pointed.place).map(({ id }) => id);
		return { places: new Set([pointed.place]), mentioned: new Set(), passages: new Set(passages) };
	}
	const { asserted = [], lent = [], mentioned = [] } = touches.of(pointed.claim) ?? {};
	return {
		places: new Set([...asserted, ...lent]),
		mentioned: new Set(mentioned),
		passages: new Set([pointed.claim]),
	};
}

/** What is pointed at, kept apart from the view: to point at something draws anew only what lights up by it. */
export class Pointer {
	#at: Pointed | null = null;
	readonly #listeners = new Set<() => void>();

	get at(): Pointed | null {
		return this.#at;
	}

	readonly point = (at: Pointed | null): void => {
		this.#at = at;
		for (const listen of this.#listeners) listen();
	};

	readonly subscribe = (listen: () => void): (() => void) => {
		this.#listeners.add(listen);
		return () => this.#listeners.delete(listen);
	};
}

/** What lights up now, and how to hear of it when that is something else. */
export interface Lighting {
	readonly now: () => Light;
	readonly subscribe: Pointer['subscribe'];
}

/** @param chosen what lights up as long as nothing is pointed at. */
export function lightBy(pointer: Pointer, chosen: Pointed | null, touches: TouchIndex): Lighting {
	let last: { readonly by: Pointed | null; readonly light: Light } | undefined;
	const now = () => {
		const by = pointer.at ?? chosen;
		if (last?.by !== by) last = { by, light: lightOf(by, touches) };
		return last.light;
	};
	return { now, subscribe: pointer.subscribe };
}

/** Nothing ever lights up. */
export const DARK: Lighting = { now: () => NO_LIGHT, subscribe: () => () => undefined };

export const LightContext = createContext(DARK);

/** What the caller shows of the light; it is drawn anew when that is something else. @param pick gives the same for the same light. */
export function useLight<T>(pick: (light: Light) => T): T {
	const { now, subscribe } = useContext(LightContext);
	return useSyncExternalStore(subscribe, () => pick(now()));
}
