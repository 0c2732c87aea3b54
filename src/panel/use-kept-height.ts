/** How does what changes its length keep its room, so that what lies below stays where it is? */

import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps the height of the longest words so far, so that what lies below stays where it is while days change. It waits
 * to be told its size: to ask would lay the page out before its maps have changed, and again after.
 * @param form as long as it and the width stay, so does the height.
 */
export function useKeptHeight(frame: RefObject<HTMLElement | null>, form: string) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: another form begins anew.
	useLayoutEffect(() => {
		const element = frame.current;
		if (!element) return;
		let width = 0;
		let next = 0;
		const observer = new ResizeObserver(([entry]) => {
			const { inlineSize = 0, blockSize = 0 } = entry?.borderBoxSize[0] ?? {};
			cancelAnimationFrame(next);
			// In the next frame: what changes its size while it is told of it may be told of no more in this one.
			next = requestAnimationFrame(() => {
				if (width !== 0 && inlineSize !== width) {
					begin();
					return;
				}
				width = inlineSize;
				element.style.minHeight = `${blockSize}px`;
			});
		});
		const begin = () => {
			// Of what was there before, nothing is kept.
			cancelAnimationFrame(next);
			width = 0;
			element.style.minHeight = '';
			observer.disconnect();
			observer.observe(element);
		};
		begin();
		// Letters of a font that has come take other room than those that stood in for them.
		document.fonts.addEventListener('loadingdone', begin);
		return () => {
			cancelAnimationFrame(next);
			observer.disconnect();
			document.fonts.removeEventListener('loadingdone', begin);
		};
	}, [frame, form]);
}
