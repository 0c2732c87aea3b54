import type { AlternativeReading } from '../domain/alternative.ts';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import type { UnknownValue } from './address.ts';

interface Props {
	/** What the address asked for in vain. */
	notes: readonly UnknownValue[];
	/** The other reading that the map is drawn under, if it is. */
	other: AlternativeReading | undefined;
	/** The language asked for could not be fetched. */
	hasLanguageFailed: boolean;
	onDismiss: () => void;
}

/** What a reader must know before trusting what is shown. */
export function Notices({ notes, other, hasLanguageFailed, onDismiss }: Props) {
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
			{hasLanguageFailed && (
				<div className="notices" role="status">
					<p>{text.languageFailed}</p>
					<button type="button" onClick={() => window.location.reload()}>
						{text.tryAgain}
					</button>
				</div>
			)}
			{other && (
				<div className="notices is-strong" role="status">
					<p>
						<b>{text.shownReading(other.parts.map(({ claim }) => claim.id))}</b>{' '}
						<bdi>{other.parts[0]?.alternative.note}</bdi>
					</p>
					<button type="button" onClick={() => showReading(null)}>
						{text.leaveReading}
					</button>
				</div>
			)}
		</>
	);
}
