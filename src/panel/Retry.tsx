import type { ReactNode } from 'react';
import type { FirstWords } from '../text/first-words.ts';

interface Props {
	/** What did not come or does not work. */
	line: string;
	words: Pick<FirstWords, 'tryAgain'>;
	onRetry: () => void;
	/** Other ways on. */
	children?: ReactNode;
}

/** A line that says what is wrong, and a button that tries again. */
export function Retry({ line, words, onRetry, children }: Props) {
	return (
		<p className="retry">
			{line}
			<button type="button" className="plain-button" onClick={onRetry}>
				{words.tryAgain}
			</button>
			{children}
		</p>
	);
}
