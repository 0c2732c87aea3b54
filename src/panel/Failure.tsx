import type { FirstWords } from '../text/first-words.ts';
import { Retry } from './Retry.tsx';

interface Props {
	className: string;
	line: string;
	words: FirstWords;
	/** Of those who keep the dataset, where it is known. */
	contact?: string | undefined;
	onRetry: () => void;
}

/** What stands in place of something that threw: what happened, and the ways on. The console has the error itself. */
export function Failure({ className, line, words, contact, onRetry }: Props) {
	return (
		<div className={className} role="alert" lang={words.lang} dir={words.dir}>
			<Retry line={line} words={words} onRetry={onRetry}>
				<a href={addressOfFirstView()}>{words.firstView}</a>
				{contact !== undefined && (
					<a href={contact} target="_blank" rel="noopener">
						{words.writeToContact}
					</a>
				)}
			</Retry>
		</div>
	);
}

/** What an address names besides the view. */
const NAMING = ['dataset', 'lang', 'embed'];

function addressOfFirstView(): string {
	const params = new URLSearchParams(window.location.search);
	for (const name of [...params.keys()]) if (!NAMING.includes(name)) params.delete(name);
	return `?${params}`;
}
