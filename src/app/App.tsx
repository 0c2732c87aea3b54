import { ErrorBoundary } from '../panel/ErrorBoundary.tsx';
import { Failure } from '../panel/Failure.tsx';
import { Late } from '../panel/Late.tsx';
import { Loading } from '../panel/Loading.tsx';
import { Faults, ProblemList } from '../panel/ProblemList.tsx';
import { ReportLink } from '../panel/ReportLink.tsx';
import { Retry } from '../panel/Retry.tsx';
import { writeErrorReport } from '../text/error-report.ts';
import { FIRST_WORDS } from '../text/first-words.ts';
import { firstViewOf } from './address.ts';
import { addressOfBuiltIn, FIRST } from './built-in.ts';
import { ClaimedGround } from './ClaimedGround.tsx';
import { NewVersion } from './NewVersion.tsx';
import { OpeningPart } from './open/OpeningPart.tsx';
import { usePageColours } from './use-colours.ts';
import { readAsked, useLanguage } from './use-language.ts';
import { useNewVersion } from './use-new-version.ts';
import { useOpening } from './use-opening.ts';

/** Loads the words of the page and the dataset that the address names, or the first; shows it, or what is wrong with it, and any other that is opened in its place. */
export function App() {
	usePageColours();
	const { speech, hasFailed, isMute, asked, ask } = useLanguage();
	const opening = useOpening();
	const { opened, reading, refused, open, retry } = opening;
	const site = opened?.origin.kind === 'built-in' ? opened.origin : FIRST;
	const news = useNewVersion(opened !== undefined || refused !== undefined, addressOfBuiltIn(site));
	if (!speech) {
		return isMute ? (
			<Mute line={FIRST_WORDS.notLoaded} />
		) : (
			<Late>
				<Mute line={FIRST_WORDS.takesLong} />
			</Late>
		);
	}
	const { language, text } = speech;
	// Above whatever is shown: a newer version may mend what this one cannot show.
	const newVersion = news && <NewVersion text={text} news={news} />;
	const part = <OpeningPart text={text} opening={opening} />;
	if (!opened) {
		return (
			<>
				{newVersion}
				{refused && (
					<ProblemList problems={refused.problems} text={text} onRetry={retry}>
						{refused.origin.kind !== 'built-in' && (
							<a href={firstViewOf(window.location.search, false)}>{text.firstView}</a>
						)}
					</ProblemList>
				)}
				{part}
				{!refused && <Loading key={reading?.attempt} className="loading" text={text} onRetry={retry} />}
			</>
		);
	}
	const { dataset, problems, leftOut, edition } = opened;
	// Nothing is seen that a link could restore; the address may tell what cannot be shown.
	const report = () => writeErrorReport({ dataset, link: window.location.href, text }, null);
	return (
		<>
			{newVersion}
			{part}
			{problems.length > 0 && <Faults problems={problems} leftOut={leftOut} text={text} />}
			<ErrorBoundary
				of={String(edition)}
				// Nobody follows the address while the page is away.
				onRetry={() => ask(readAsked())}
				fallback={(again) => (
					<Failure
						className="loading"
						line={text.pageFailed}
						words={text}
						onRetry={again}
						firstView={firstViewOf(window.location.search)}
					>
						<ReportLink contact={dataset.contact} words={text} report={report} />
					</Failure>
				)}
			>
				<ClaimedGround
					opened={opened}
					onOpen={open}
					text={text}
					language={language.id}
					askedLanguage={asked}
					hasLanguageFailed={hasFailed}
					onAskLanguage={ask}
				/>
			</ErrorBoundary>
		</>
	);
}

/** What stands there without a catalogue. */
function Mute({ line }: { line: string }) {
	return (
		<div className="loading" role="alert" lang={FIRST_WORDS.lang} dir={FIRST_WORDS.dir}>
			<Retry line={line} words={FIRST_WORDS} onRetry={() => window.location.reload()} />
		</div>
	);
}
