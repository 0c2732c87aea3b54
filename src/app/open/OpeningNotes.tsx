import { Lines } from '../../panel/ProblemList.tsx';
import type { Catalogue } from '../../text/catalogue.ts';
import { sayOrigin } from '../origin.ts';
import type { Reading, Refused } from '../use-opening.ts';

interface ReadingProps {
	reading: Reading;
	text: Catalogue;
	/** Where there is something else to show. */
	onCancel?: () => void;
}

/** How far a dataset has come that is on its way, and a button that lets it be. */
export function ReadingNote({ reading: { origin, progress }, text, onCancel }: ReadingProps) {
	const isChecking = progress?.stage === 'checking';
	const { bytes, total } = progress?.stage === 'reading' ? progress : {};
	const name = sayOrigin(origin, window.location.href);
	return (
		<div className="notices">
			<p>
				{/* Told once, and not with every byte. */}
				<span role="status">{name === undefined ? text.loading : text.reading(name)}</span>{' '}
				<progress
					aria-label={text.loading}
					{...(bytes !== undefined && total !== undefined && { value: bytes, max: total })}
				/>{' '}
				{bytes !== undefined && text.megabytesRead(toMegabytes(bytes), total && toMegabytes(total))}
				{isChecking && text.recordsChecked(progress.records)}
			</p>
			{onCancel && (
				<button type="button" onClick={onCancel}>
					{text.cancel}
				</button>
			)}
		</div>
	);
}

/** Whole ones; the first has begun. */
function toMegabytes(bytes: number): number {
	return Math.max(1, Math.round(bytes / 1_000_000));
}

interface RefusedProps {
	refused: Refused;
	text: Catalogue;
	onDismiss: () => void;
}

/** What could not be shown in place of what is shown, and why. */
export function RefusedNote({ refused: { origin, problems }, text, onDismiss }: RefusedProps) {
	const name = sayOrigin(origin, window.location.href) ?? text.appName;
	return (
		<div className="notices is-strong" role="alert">
			<details>
				<summary>{text.notShown(name)}</summary>
				<p>{text.problemCount(problems.length)}</p>
				<Lines problems={problems} />
			</details>
			<button type="button" onClick={onDismiss}>
				{text.dismiss}
			</button>
		</div>
	);
}
