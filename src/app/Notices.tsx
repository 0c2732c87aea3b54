import './notices.css';
import { useState } from 'react';
import { listCorrectionsSince } from '../domain/correction.ts';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import { Retry } from '../panel/Retry.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { UnknownValues } from './UnknownValues.tsx';
import { isStyled } from './use-colours.ts';
import type { Page } from './use-page.ts';

/** What a reader must know before trusting what is shown. */
export function Notices({ page }: { page: Page }) {
	const { unknown: notes, version, other, hasLanguageFailed, dismiss } = page;
	const { dataset, text, names } = useGround();
	const { showInterpretation } = useActions();
	const [hasStyle] = useState(isStyled);
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
					<button type="button" onClick={dismiss}>
						{text.dismiss}
					</button>
				</div>
			)}
			{hasLanguageFailed && <NotLoaded line={text.languageFailed} />}
			{!hasStyle && <NotLoaded line={text.styleFailed} />}
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
