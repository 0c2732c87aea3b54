/** How does the page's state live in the address, and the address in the page's state? */

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import type { MapPosition, Sight } from '../map/map-position.ts';
import type { View } from '../panel/view.ts';
import { type Address, formatAddress, parseAddress, type Seen } from './address.ts';
import { reduceView } from './reduce-view.ts';
import { writeAddress } from './write-address.ts';

/**
 * The view read from the address and mirrored to it. A change of view or language is a step of the history; a move
 * of the map and each letter typed into the search rewrite the present step, and in a frame all
 * does: Back is the host's there. Only Back and Forward take anything from the address again, since it may lag
 * behind: some browsers refuse to write it. `sight` is where to look: at first, and after Back or Forward; `seen`
 * is what is seen now, `addressNow` the query that says it.
 * @param lang the id of the language that the address shall name, if any.
 * @param onLang called with the language of the step that Back or Forward lead to.
 */
export function useView(dataset: Dataset, lang: string | null, onLang: (lang: string | null) => void) {
	const [start] = useState(() => parseAddress(window.location.search, dataset));
	const [view, dispatch] = useReducer(reduceView, start.view);
	const [unknown, setUnknown] = useState(start.unknown);
	/** With which version of the data the link was made that opened the page; until that has been read. */
	const [version, setVersion] = useState(start.version);
	const [sight, setSight] = useState<Sight>({ at: start.position });
	/** What the address shall say. */
	const now = useRef<Address>(start);
	/** What it asked for: to spell that in the usual way is no step of the history. */
	const asked = useRef<Pick<Address, 'view' | 'lang'>>({ view: start.view, lang });
	const { isEmbedded } = start;

	const addressNow = useCallback(() => formatAddress(now.current, dataset), [dataset]);
	const write = useCallback(
		(how: 'push' | 'replace') => {
			const search = addressNow();
			if (search !== window.location.search) writeAddress(how, search);
		},
		[addressNow],
	);

	// Before the map moves to what the view shows: its new position belongs to the new step.
	useLayoutEffect(() => {
		const before = now.current;
		now.current = { ...before, view, lang, version };
		const isAsked = view === asked.current.view && lang === asked.current.lang;
		// What this version does not know, a newer one may: the address stays as it was until somebody goes on from it.
		if (isAsked && unknown.length > 0) return;
		const isChange = lang !== before.lang || !isRefinement(view, before.view);
		write(!isEmbedded && !isAsked && isChange ? 'push' : 'replace');
	}, [view, lang, version, isEmbedded, unknown.length, write]);

	useEffect(() => {
		const restore = () => {
			const address = parseAddress(window.location.search, dataset);
			now.current = { ...now.current, position: address.position };
			asked.current = address;
			setSight({ at: address.position });
			setUnknown(address.unknown);
			dispatch({ type: 'address', view: address.view });
			onLang(address.lang);
		};
		window.addEventListener('popstate', restore);
		return () => window.removeEventListener('popstate', restore);
	}, [dataset, onLang]);

	const move = useCallback(
		(position: MapPosition | null) => {
			now.current = { ...now.current, position };
			write('replace');
		},
		[write],
	);
	/** As at first: the whole scope. */
	const lookAtAll = useCallback(() => {
		setSight({ at: null });
		move(null);
	}, [move]);
	const seen = useCallback((): Seen => now.current, []);
	const dismiss = useCallback(() => {
		setUnknown([]);
		setVersion(null);
	}, []);
	return { view, dispatch, unknown, version, dismiss, isEmbedded, sight, move, lookAtAll, seen, addressNow };
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
