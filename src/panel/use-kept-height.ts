/** How does what changes its length keep its room, so that what lies below stays where it is? */

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the height of the longest words so far, so that what lies below stays where it is while days change.
 * @param form as long as it and the width stay, so does the height.
 */
export function useKeptHeight(frame: RefObject<HTMLDivElement | null>, form: string) {
	const kept = useRef({ width: 0, form, height: 0 });
	useLayoutEffect(() => {
		const element = frame.current;
		if (!element) return;
		const { width } = element.getBoundingClientRect();
		if (width !== kept.current.width || form !== kept.current.form) {
			element.style.minHeight = '';
			kept.current = { width, form, height: 0 };
		}
		kept.current.height = Math.max(kept.current.height, element.offsetHeight);
		element.style.minHeight = `${kept.current.height}px`;
	});
	useEffect(() => {
		const forget = () => {
			kept.current.height = 0;
			frame.current?.style.removeProperty('min-height');
		};
		window.addEventListener('resize', forget);
		// Letters of a font that has come take other room than those that stood in for them.
		document.fonts.addEventListener('loadingdone', forget);
		return () => {
			window.removeEventListener('resize', forget);
			document.fonts.removeEventListener('loadingdone', forget);
		};
	}, [frame]);
}
