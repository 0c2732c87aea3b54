/** What does a click do that falls on a row and not on its button? What the button does, so that the row leads as a whole. */

import { type RefObject, useEffect } from 'react';

/**
 * One listener for all rows, which may hold words to be selected; keyboards and screen readers have the buttons.
 * @param frame holds the rows: elements with `data-leads`.
 * @param buttonOf a selector, within the frame, of the button of what a row leads to.
 */
export function useRowClicks(frame: RefObject<HTMLElement | null>, buttonOf: (id: string) => string): void {
	useEffect(() => {
		const rows = frame.current;
		if (!rows) return;
		const lead = ({ target }: Event) => {
			if (!(target instanceof Element) || target.closest('button, a, summary')) return;
			const id = target.closest('[data-leads]')?.getAttribute('data-leads');
			// Who has just selected words wants to copy them.
			if (!id || !window.getSelection()?.isCollapsed) return;
			rows.querySelector<HTMLElement>(buttonOf(id))?.click();
		};
		rows.addEventListener('click', lead);
		return () => rows.removeEventListener('click', lead);
	}, [frame, buttonOf]);
}
