import type { Catalogue } from '../text/catalogue.ts';
import { Late } from './Late.tsx';
import { Retry } from './Retry.tsx';

interface Props {
	className: string;
	text: Catalogue;
	onRetry: () => void;
}

/** Says that something is on its way; after a while, that it takes long, with a button that asks anew. It is waited for all the same. */
export function Loading({ className, text, onRetry }: Props) {
	return (
		<div className={className} role="status">
			<p>{text.loading}</p>
			<Late>
				<Retry line={text.takesLong} words={text} onRetry={onRetry} />
			</Late>
		</div>
	);
}
