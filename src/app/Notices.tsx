import { listCorrectionsSince } from '../domain/correction.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import { Retry } from '../panel/Retry.tsx';
import type { UnknownValue } from './address.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { UnknownValues } from './UnknownValues.tsx';

interface Props {
	/** What the address asked for in vain. */
	notes: readonly UnknownValue[];
	/** The version of the data that the link was made with, if it names one. */
	version: string | null;
	/** The other interpretation that the map is drawn under, if it is. */
	other: Interpretation | undefined;
	/** The language asked for could not be fetched. */
	hasLanguageFailed: boolean;
	/** The style of the page did not load. */
	hasNoStyle: boolean;
	onDismiss: () => void;
}

/** What a reader must know before trusting what is shown. */
export function Notices({ notes, version, other, hasLanguageFailed, hasNoStyle, onDismiss }: Props) {
	const { dataset, text, names } = useGround();
	const { showInterpretation } = useActions();
	const corrections = version === null ? [] : listCorrectionsSince(version, dataset);
	const isOlder = version !== null && version !== dataset.version;
	return (
		<>
			{(notes.length > 0 || isOlder) && (
				<div className="notices" role="status">
					<ul>
						{notes.length > 0 && (
							<li>
								<UnknownValues values={notes} />
							</li>
						)}
						{isOlder && (
							<li>
								{text.linkVersion(version, dataset.version, corrections.length)}
								<CorrectionList corrections={corrections} />
							</li>
						)}
					</ul>
					<button type="button" onClick={onDismiss}>
						{text.dismiss}
					</button>
				</div>
			)}
			{hasLanguageFailed && <NotLoaded line={text.languageFailed} />}
			{hasNoStyle && <NotLoaded line={text.styleFailed} />}
			{other && (
				<div className="notices is-strong" role="status">
					<p>
						<b>{text.shownInterpretation(other.parts.map(({ claim }) => claim.id))}</b>{' '}
						<bdi>{names.translated(other.parts[0]?.alternative.note ?? '')}</bdi>
					</p>
					<button type="button" onClick={() => showInterpretation(null)}>
						{text.leaveInterpretation}
					</button>
				</div>
			)}
		</>
	);
}

/** What did not load, and a way to load it. */
function NotLoaded({ line }: { line: string }) {
	const { text } = useGround();
	return (
		<div className="notices" role="status">
			<Retry line={line} words={text} onRetry={() => window.location.reload()} />
		</div>
	);
}
