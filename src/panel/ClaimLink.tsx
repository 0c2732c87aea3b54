import './place-button.css';
import type { StatementId } from '../domain/claim.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { LiveLink } from './LiveLink.tsx';

/** A passage's id, which leads to its words in the article; where that has no room here, in a page of its own. */
export function ClaimLink({ id }: { id: StatementId }) {
	const { text } = useGround();
	const { read, addressOf } = useActions();
	const words = text.readClaim(id);
	if (addressOf) return <LiveLink address={() => addressOf(id)}>{words}</LiveLink>;
	return (
		<button type="button" className="place-link" onClick={() => read(id)}>
			{words}
		</button>
	);
}
