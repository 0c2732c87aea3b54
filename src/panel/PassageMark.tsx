import './passage-mark.css';
import type { CSSProperties } from 'react';
import type { Statement } from '../domain/claim.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { passageColour } from './passage-colour.ts';
import { SkipLink } from './SkipLink.tsx';

/** The id that the card of the chosen passage has in the page. */
export const CLAIM_CARD = 'claim-card';

interface Props {
	statement: Statement;
	isChosen: boolean;
}

/** A passage's id in its claimant's colour; it opens the passage's card and lights its places. */
export function PassageMark({ statement, isChosen }: Props) {
	const { text, names } = useGround();
	const { chooseClaim, point } = useActions();
	const { id } = statement;
	const claim = statement.kind === 'claim' ? statement : undefined;
	return (
		<>
			<button
				type="button"
				className="passage-mark"
				data-claim={id}
				aria-label={text.passage(id, claim, names)}
				aria-pressed={isChosen}
				style={{ '--mark': passageColour(statement) } as CSSProperties}
				onClick={() => chooseClaim(isChosen ? null : id)}
				onFocus={() => point({ claim: id })}
				onBlur={() => point(null)}
				onPointerEnter={() => point({ claim: id })}
				onPointerLeave={() => point(null)}
			>
				{id}
			</button>
			{isChosen && <SkipLink to={CLAIM_CARD}>{text.skipToCard}</SkipLink>}
		</>
	);
}
