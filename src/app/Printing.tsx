import { type ComponentType, useEffect, useState } from 'react';
import { ErrorBoundary } from '../panel/ErrorBoundary.tsx';
import type { Props } from './PrintSheet.tsx';

/** Milliseconds after the first view, which must not wait for what is fetched then. */
const PAUSE = 1000;

/** What is printed in place of the page, fetched soon after the first view. Until then the page is printed as it stands. */
export function Printing(props: Props) {
	const [Sheet, setSheet] = useState<ComponentType<Props>>();
	useEffect(() => {
		const fetchSheet = () => {
			import('./PrintSheet.tsx').then(
				({ PrintSheet }) => setSheet(() => PrintSheet),
				() => undefined,
			);
		};
		const timer = setTimeout(fetchSheet, PAUSE);
		const media = window.matchMedia('print');
		media.addEventListener('change', fetchSheet);
		return () => {
			clearTimeout(timer);
			media.removeEventListener('change', fetchSheet);
		};
	}, []);
	useKeptShape(props.look);
	if (!Sheet) return null;
	return (
		// Where the sheet fails, the page is printed as it stands.
		<ErrorBoundary fallback={() => null}>
			<Sheet {...props} />
		</ErrorBoundary>
	);
}

/** Tells the style sheet how large the map is on screen, where its ground was fitted to it: paper would cut it. */
function useKeptShape(look: Props['look']): void {
	useEffect(() => {
		const keepShape = () => {
			const { width, height } = look().size;
			const { style } = document.documentElement;
			style.setProperty('--map-width', String(width));
			style.setProperty('--map-height', String(height));
		};
		window.addEventListener('beforeprint', keepShape);
		return () => window.removeEventListener('beforeprint', keepShape);
	}, [look]);
}
