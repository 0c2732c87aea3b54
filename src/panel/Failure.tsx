import type { ReactNode } from 'react';
import type { FirstWords } from '../text/first-words.ts';
import { Retry } from './Retry.tsx';

interface Props {
	className: string;
	line: string;
	words: FirstWords;
	onRetry: () => void;
	/** An address that asks for nothing that may have failed. */
	firstView: string;
	/** Another way on: to those who keep the dataset, where it is known. */
	children?: ReactNode;
}

/** What stands in place of something that threw: what happened, and the ways on. The console has the error itself. */
export function Failure({ className, line, words, onRetry, firstView, children }: Props) {
	return (
		<div className={className} role="alert" lang={words.lang} dir={words.dir}>
			<Retry line={line} words={words} onRetry={onRetry}>
				<a href={firstView}>{words.firstView}</a>
				{children}
			</Retry>
		</div>
	);
}
