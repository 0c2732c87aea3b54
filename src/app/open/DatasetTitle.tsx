import { useGround } from '../../panel/ground.ts';
import { nameIn } from '../../text/naming.ts';
import { type Origin, sayOrigin } from '../origin.ts';

/** What the page shows, and whose it is where it is no part of the site. */
export function DatasetTitle({ origin }: { origin: Origin }) {
	const { dataset, text } = useGround();
	const from = sayOrigin(origin, window.location.href);
	return (
		<p className="dataset-title">
			<bdi>{nameIn(dataset.title, text.lang)}</bdi>
			{from !== undefined && <small> {text.openedFrom(from, origin.kind === 'device')}</small>}
		</p>
	);
}
