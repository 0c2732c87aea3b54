import { type ReactNode, useEffect, useState } from 'react';

/** Milliseconds that a reader waits without a word. */
const PATIENCE = 10_000;

/** What is said only where a wait has become long; it stands where what is waited for will stand. */
export function Late({ children }: { children: ReactNode }) {
	const [isLate, setLate] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), PATIENCE);
		return () => clearTimeout(timer);
	}, []);
	return isLate && children;
}
