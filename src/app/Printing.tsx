import { type ComponentType, useEffect, useState } from 'react';
import type { Props } from './PrintSheet.tsx';

/** Milliseconds after which a reader may want to print: nobody waits for what is fetched then. */
const QUIET = 5000;

/** What is printed in place of the page. It is fetched long after the first view, and at once where the page is about to be printed. */
export function Printing(props: Props) {
	const [Sheet, setSheet] = useState<ComponentType<Props>>();
	useEffect(() => {
		const fetchSheet = () => {
			import('./PrintSheet.tsx').then(
				({ PrintSheet }) => setSheet(() => PrintSheet),
				// The page is printed as it stands.
				() => undefined,
			);
		};
		const timer = setTimeout(fetchSheet, QUIET);
		const media = window.matchMedia('print');
		media.addEventListener('change', fetchSheet);
		return () => {
			clearTimeout(timer);
			media.removeEventListener('change', fetchSheet);
		};
	}, []);
	return Sheet && <Sheet {...props} />;
}
