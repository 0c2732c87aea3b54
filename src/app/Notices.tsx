import type { AlternativeReading } from '../domain/alternative.ts';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import type { UnknownValue } from './address.ts';

interface Props {
	/** What the address asked for in vain. */
	notes: readonly UnknownValue[];
	/** The other reading that the map is drawn under, if it is. */
	other: AlternativeReading | undefined;
	onDismiss: () => void;
}

/** What a reader must know before trusting what is shown. */
export function Notices({ notes, other, onDismiss }: Props) {
	const { text } = useGround();
	const { showReading } = useActions();
	return (
		<>
			{notes.length > 0 && (
				<div className="notices" role="status">
					<ul>
						{notes.map(({ name, value }) => (
							<li key={name}>{text.unknownInAddress(name, value)}</li>
						))}
					</ul>
					<button type="button" onClick={onDismiss}>
						{text.dismiss}
					</button>
				</div>
			)}
			{other && (
				<div className="notices is-strong" role="status">
					<p>
						<b>{text.shownReading(other.parts.map(({ claim }) => claim.id))}</b>{' '}
						{other.parts[0]?.alternative.note}
					</p>
					<button type="button" onClick={() => showReading(null)}>
						{text.leaveReading}
					</button>
				</div>
			)}
		</>
	);
}
