/** What does Escape close? One thing, the innermost: whatever has the focus had its turn before, as has what lies above the page. */

import { useEffect, useRef } from 'react';

/** @param close says whether there was anything to close. */
export function useEscape(close: () => boolean): void {
	const last = useRef(close);
	useEffect(() => {
		last.current = close;
	});
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || event.defaultPrevented) return;
			if (document.querySelector(':popover-open, dialog[open]')) return;
			if (last.current()) event.preventDefault();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, []);
}
