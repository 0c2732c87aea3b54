/** How does the page's state live in the address, and the address in the page's state? */

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { isSame } from '../domain/is-same.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import type { MapPosition, Sight } from '../map/map-position.ts';
import type { View } from '../panel/view.ts';
import { type Address, formatAddress, parseAddress, type Seen, type UnknownValue } from './address.ts';
import { FIRST, readOrigin } from './built-in.ts';
import { fitView } from './fit-view.ts';
import { isSameOrigin, spellOrigin } from './origin.ts';
import { reduceView } from './reduce-view.ts';
import type { Opened } from './use-opening.ts';
import { writeAddress } from './write-address.ts';

/** What is taken from the address, or fitted to a dataset that comes in place of another. */
interface Arrival {
	readonly opened: Opened;
	/** What the address shall name the dataset by; null for that which it shows without. */
	readonly named: string | null;
	/** What the address asked for: to spell that in the usual way is no step of the history. */
	readonly asked: Pick<Address, 'view' | 'lang'> | null;
	readonly unknown: readonly UnknownValue[];
	/** With which version of the data the link was made that led here; until that has been read. */
	readonly version: string | null;
	readonly sight: Sight;
}

/**
 * The view read from the address and mirrored to it. A change of view, language or dataset is a step of the history; a
 * move of the map and each letter typed into the search rewrite the present step, and in a frame all
 * does: Back is the host's there. Only Back and Forward take anything from the address again, since it may lag
 * behind: some browsers refuse to write it. `sight` is where to look: at first, after Back or Forward, and at another
 * dataset; `seen` is what is seen now, `addressNow` the query that says it.
 * @param lang the id of the language that the address shall name, if any.
 * @param onLang called with the language of the step that Back or Forward lead to.
 */
export function useView(opened: Opened, lang: string | null, onLang: (lang: string | null) => void) {
	const { dataset, origin } = opened;
	const [start] = useState(() => parse(opened));
	const [held, dispatch] = useReducer(reduceView, start.view);
	const [arrival, setArrival] = useState(() => arriveAt(start, opened, { ...start, lang }));
	let [view, { unknown, version, sight, named, asked }] = [held, arrival];
	if (arrival.opened !== opened) {
		// Nothing is drawn of the one dataset with the view of the other.
		const next = opened.isNamed ? parse(opened) : undefined;
		view = next?.view ?? fitView(held, dataset);
		const arrived = next
			? arriveAt(next, opened, { view, lang })
			: {
					opened,
					named: isSameOrigin(origin, FIRST) ? null : spellOrigin(origin),
					asked: null,
					unknown: [],
					version: null,
					sight: isSame(dataset.bounds, arrival.opened.dataset.bounds) ? sight : { at: null },
				};
		({ unknown, version, sight, named, asked } = arrived);
		setArrival(arrived);
		dispatch({ type: 'address', view });
	}
	/** What the address shall say. */
	const now = useRef<Address>(start);
	const { isEmbedded } = start;

	const addressNow = useCallback(() => formatAddress(now.current, dataset), [dataset]);
	const write = useCallback(
		(how: 'push' | 'replace') => {
			const search = addressNow();
			if (search !== window.location.search) writeAddress(how, search);
		},
		[addressNow],
	);

	useLayoutEffect(() => {
		now.current = { ...now.current, position: sight.at };
	}, [sight]);

	// Before the map moves to what the view shows: its new position belongs to the new step.
	useLayoutEffect(() => {
		const before = now.current;
		now.current = { ...before, view, lang, version, dataset: named };
		const isAsked = view === asked?.view && lang === asked.lang;
		// What this version does not know, a newer one may: the address stays as it was until somebody goes on from it.
		if (isAsked && unknown.length > 0) return;
		const isChange = lang !== before.lang || named !== before.dataset || !isRefinement(view, before.view);
		write(!isEmbedded && !isAsked && isChange ? 'push' : 'replace');
	}, [view, lang, version, named, asked, isEmbedded, unknown.length, write]);

	useEffect(() => {
		const restore = () => {
			// Another one is on its way then, and takes what the address says when it has come.
			if (!isSameOrigin(readOrigin(window.location.search), origin)) return;
			const address = parse(opened);
			setArrival((last) => ({ ...arriveAt(address, opened, address), version: last.version }));
			dispatch({ type: 'address', view: address.view });
			onLang(address.lang);
		};
		window.addEventListener('popstate', restore);
		return () => window.removeEventListener('popstate', restore);
	}, [opened, origin, onLang]);

	const move = useCallback(
		(position: MapPosition | null) => {
			now.current = { ...now.current, position };
			write('replace');
		},
		[write],
	);
	/** As at first: the whole scope. */
	const lookAtAll = useCallback(() => {
		setArrival((last) => ({ ...last, sight: { at: null } }));
		move(null);
	}, [move]);
	const seen = useCallback((): Seen => now.current, []);
	const dismiss = useCallback(() => setArrival((last) => ({ ...last, unknown: [], version: null })), []);
	return { view, dispatch, unknown, version, dismiss, isEmbedded, sight, move, lookAtAll, seen, addressNow };
}

function parse({ dataset, origin }: Opened): Address {
	return parseAddress(window.location.search, dataset, spellOrigin(origin));
}

/** By an address. */
function arriveAt(
	{ dataset, unknown, version, position }: Address,
	opened: Opened,
	asked: Pick<Address, 'view' | 'lang'>,
): Arrival {
	return { opened, named: dataset, asked, unknown, version, sight: { at: position } };
}

/** Whether only the words searched for differ, if anything does. */
function isRefinement(a: View, b: View): boolean {
	const keys = Object.keys(a) as (keyof View)[];
	const filters = Object.keys({ ...a.filter, ...b.filter }) as (keyof StatementFilter)[];
	return (
		keys.every((key) => key === 'filter' || a[key] === b[key]) &&
		filters.every((key) => key === 'words' || a.filter[key] === b.filter[key])
	);
}
