/** How does the page's state live in the address, and the address in the page's state? */

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import type { MapPosition, Sight } from '../map/map-position.ts';
import { formatAddress, parseAddress } from './address.ts';
import { reduceView, type View } from './view.ts';
import { searchWith, writeAddress } from './write-address.ts';

/**
 * The view read from the address and mirrored to it. A change of view is a step of the history; a move of the map or
 * of the divider and each letter typed into the search rewrite the present step, and in a frame all does: Back is
 * the host's there. `sight` is where to look: at first, and after Back or Forward; `lookingAt` is where the map
 * looks now, null as long as it shows all.
 */
export function useView(dataset: Dataset) {
	const [start] = useState(() => parseAddress(window.location.search, dataset));
	const [view, dispatch] = useReducer(reduceView, start.view);
	const [unknown, setUnknown] = useState(start.unknown);
	/** With which version of the data the link was made that opened the page; until that has been read. */
	const [version, setVersion] = useState(start.version);
	const [sight, setSight] = useState<Sight>({ at: start.position });
	const looksAt = useRef(start.position);
	/** The view that the address asked for: to spell it in the usual way is no step of the history. */
	const asked = useRef(start.view);
	const previous = useRef(start.view);
	const { isEmbedded } = start;

	// Before the map moves to what the view shows: its new position belongs to the new step.
	useLayoutEffect(() => {
		const isStep = !isEmbedded && view !== asked.current && !isRefinement(view, previous.current);
		previous.current = view;
		// What this version does not know, a newer one may: the address stays as it was until somebody goes on from it.
		if (view === asked.current && unknown.length > 0) return;
		const search = formatAddress(window.location.search, view, looksAt.current, dataset);
		if (search !== window.location.search) writeAddress(isStep ? 'push' : 'replace', search);
	}, [view, dataset, isEmbedded, unknown.length]);

	useEffect(() => {
		const restore = () => {
			const address = parseAddress(window.location.search, dataset);
			looksAt.current = address.position;
			setSight({ at: address.position });
			setUnknown(address.unknown);
			asked.current = address.view;
			dispatch({ type: 'address', view: address.view });
		};
		window.addEventListener('popstate', restore);
		return () => window.removeEventListener('popstate', restore);
	}, [dataset]);

	const move = useCallback(
		(to: MapPosition) => {
			looksAt.current = to;
			const { view: shown } = parseAddress(window.location.search, dataset);
			writeAddress('replace', formatAddress(window.location.search, shown, to, dataset));
		},
		[dataset],
	);
	const lookingAt = useCallback(() => looksAt.current, []);
	const dismiss = useCallback(() => {
		setUnknown([]);
		setVersion(null);
		writeAddress('replace', searchWith('v', null));
	}, []);
	return { view, dispatch, unknown, version, dismiss, isEmbedded, sight, move, lookingAt };
}

/** Whether only the words searched for and the place of the divider differ, if anything does. */
function isRefinement(a: View, b: View): boolean {
	const keys = Object.keys(a) as (keyof View)[];
	const filters = Object.keys({ ...a.filter, ...b.filter }) as (keyof StatementFilter)[];
	return (
		keys.every((key) => key === 'filter' || key === 'divider' || a[key] === b[key]) &&
		filters.every((key) => key === 'words' || a.filter[key] === b.filter[key])
	);
}
