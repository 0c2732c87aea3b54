import { type ReactNode, useState } from 'react';
import { useGround } from './ground.ts';

interface First<T> {
	readonly shown: readonly T[];
	/** Shows the rest; nothing if that is all. */
	readonly more: ReactNode;
}

/** The first few of many, and a button for the rest. */
export function useFirst<T>(all: readonly T[], count: number): First<T> {
	const { text } = useGround();
	const [isAll, setAll] = useState(false);
	const rest = all.length - count;
	if (isAll || rest <= 0) return { shown: all, more: null };
	return {
		shown: all.slice(0, count),
		more: (
			<button type="button" className="plain-button" onClick={() => setAll(true)}>
				{text.showMore(rest)}
			</button>
		),
	};
}
