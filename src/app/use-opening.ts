/** Which dataset does the page show, and which is on its way? The last good one stays until the next has come. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { Ground } from '../domain/ground.ts';
import type { Progress } from '../load/given.ts';
import { FIRST, fetchBuiltIn, readOrigin } from './built-in.ts';
import type { Asked, AskedFrom, Foreign } from './open-foreign.ts';
import { isSameOrigin, type Origin, spellOrigin } from './origin.ts';
import type { Files } from './recent.ts';

export interface Opened {
	readonly origin: Origin;
	readonly dataset: Dataset;
	readonly ground: Ground;
	readonly problems: readonly string[];
	readonly leftOut: number;
	/** Whether the page's address asked for it, and so says how it shall be seen. */
	readonly isNamed: boolean;
	/** Another number for each that is shown. */
	readonly edition: number;
}

export interface Reading {
	readonly origin: Origin;
	/** Another number each time. */
	readonly attempt: number;
	readonly progress?: Progress;
}

export interface Refused {
	readonly origin: Origin;
	readonly problems: readonly string[];
}

export interface Opening {
	/** Absent until the first has come. */
	readonly opened: Opened | undefined;
	readonly reading: Reading | undefined;
	/** What could not be shown; until that has been read, or something else is opened. */
	readonly refused: Refused | undefined;
	/** Reads it, and shows it in place of what is shown. */
	open(asked: Asked): void;
	/** Reads again what was asked for last. */
	retry(): void;
	/** Lets be what is being read. */
	cancel(): void;
	/** What could not be shown has been read of. */
	dismiss(): void;
}

interface Last extends Asked {
	readonly isNamed: boolean;
}

export function useOpening(): Opening {
	const [opened, setOpened] = useState<Opened>();
	const [reading, setReading] = useState<Reading>();
	const [refused, setRefused] = useState<Refused>();
	const running = useRef<AbortController>(undefined);
	const last = useRef<Last>({ origin: FIRST, isNamed: true });
	const shown = useRef<Opened>(undefined);
	const attempts = useRef(0);
	/** What was opened from this device since the page was loaded, where the browser stores nothing. */
	const held = useRef(new Map<string, Files>());

	const cancel = useCallback(() => {
		running.current?.abort();
		setReading(undefined);
	}, []);
	const dismiss = useCallback(() => setRefused(undefined), []);

	const read = useCallback((asked: Last) => {
		running.current?.abort();
		const controller = new AbortController();
		const { signal } = controller;
		running.current = controller;
		last.current = asked;
		const { origin, isNamed } = asked;
		setRefused(undefined);
		const attempt = ++attempts.current;
		setReading({ origin, attempt });
		const files = asked.files ?? held.current.get(spellOrigin(origin));
		if (files) held.current.set(spellOrigin(origin), files);
		const tell = (progress: Progress) => {
			if (!signal.aborted) setReading({ origin, attempt, progress });
		};
		const earlier = shown.current?.ground;
		void fetchAsked({ origin, files, earlier }, tell, signal).then((found) => {
			if (signal.aborted) return;
			setReading(undefined);
			const { dataset } = found;
			if (!dataset) {
				setRefused(found);
				return;
			}
			const edition = (shown.current?.edition ?? 0) + 1;
			const ground = found.ground ?? new Ground(dataset, { earlier });
			shown.current = { leftOut: 0, ...found, dataset, ground, isNamed, edition };
			setOpened(shown.current);
		});
	}, []);

	const open = useCallback((asked: Asked) => read({ ...asked, isNamed: false }), [read]);
	const retry = useCallback(() => read(last.current), [read]);

	useEffect(() => {
		const follow = () => {
			const origin = readOrigin(window.location.search);
			if (!shown.current || !isSameOrigin(origin, shown.current.origin)) read({ origin, isNamed: true });
			else if (last.current.isNamed) cancel();
		};
		read({ origin: readOrigin(window.location.search), isNamed: true });
		window.addEventListener('popstate', follow);
		return () => {
			window.removeEventListener('popstate', follow);
			running.current?.abort();
		};
	}, [read, cancel]);

	return { opened, reading, refused, open, retry, cancel, dismiss };
}

/** Never throws. In place of what is not on this device comes the first of the site. */
async function fetchAsked(
	asked: AskedFrom,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Foreign> {
	const fetchFrom = async (origin: typeof FIRST): Promise<Foreign> => ({
		origin,
		...(await fetchBuiltIn(origin, signal)),
	});
	if (asked.origin.kind === 'built-in') return fetchFrom(asked.origin);
	const opener = await import('./open-foreign.ts').catch(() => undefined);
	if (opener) return (await opener.openForeign(asked, onProgress, signal)) ?? fetchFrom(FIRST);
	const problem = 'dataset: what reads it could not be fetched. Check the network and try again.';
	return { origin: asked.origin, problems: [problem] };
}
