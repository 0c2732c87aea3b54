/** How high are the caption and the head of a table, which may lie over its rows? */

import { type RefObject, useLayoutEffect, useState } from 'react';

/** CSS pixels. Asked for once; to ask with every change would lay the page out each time. */
export function useHeadHeight(table: RefObject<HTMLTableElement | null>): number {
	const [height, setHeight] = useState(0);
	useLayoutEffect(() => {
		const { caption, tHead } = table.current ?? {};
		const measure = () => setHeight((caption?.offsetHeight ?? 0) + (tHead?.offsetHeight ?? 0));
		measure();
		const observer = new ResizeObserver(measure);
		if (caption) observer.observe(caption);
		if (tHead) observer.observe(tHead);
		return () => observer.disconnect();
	}, [table]);
	return height;
}
