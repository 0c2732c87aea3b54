import { DATASETS, DIGESTS } from 'virtual:datasets';
import { useEffect, useState } from 'react';
import { type Fetched, fetchDataset } from '../load/fetch-dataset.ts';
import { ErrorBoundary } from '../panel/ErrorBoundary.tsx';
import { Failure } from '../panel/Failure.tsx';
import { Late } from '../panel/Late.tsx';
import { Loading } from '../panel/Loading.tsx';
import { Faults, ProblemList } from '../panel/ProblemList.tsx';
import { ReportLink } from '../panel/ReportLink.tsx';
import { Retry } from '../panel/Retry.tsx';
import { writeErrorReport } from '../text/error-report.ts';
import { FIRST_WORDS } from '../text/first-words.ts';
import { firstViewOf, readNames } from './address.ts';
import { ClaimedGround } from './ClaimedGround.tsx';
import { NewVersion } from './NewVersion.tsx';
import { usePageColours } from './use-colours.ts';
import { readAsked, useLanguage } from './use-language.ts';
import { useNewVersion } from './use-new-version.ts';

/** Loads the words of the page and the dataset that the address names, or the first; shows it, or what is wrong with it. */
export function App() {
	usePageColours();
	const { speech, hasFailed, isMute, asked, ask } = useLanguage();
	const [named] = useState(() => readNames(window.location.search).dataset);
	const id = DATASETS.find((known) => known === named) ?? DATASETS[0];
	const [fetched, setFetched] = useState<Fetched>();
	const [attempt, setAttempt] = useState(0);
	const address = `${import.meta.env.BASE_URL}datasets/${id}.json`;
	const news = useNewVersion(fetched !== undefined, address);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
	useEffect(() => {
		const controller = new AbortController();
		void fetchDataset(address, controller.signal, DIGESTS[id]).then((result) => {
			if (!controller.signal.aborted) setFetched(result);
		});
		return () => controller.abort();
	}, [address, attempt, id]);
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
	const retry = () => {
		setFetched(undefined);
		setAttempt(attempt + 1);
	};
	if (!fetched) return <Loading key={attempt} className="loading" text={text} onRetry={retry} />;
	const { dataset, problems } = fetched;
	if (!dataset) {
		return (
			<>
				{newVersion}
				<ProblemList problems={problems} text={text} onRetry={retry} />
			</>
		);
	}
	// Nothing is seen that a link could restore; the address may tell what cannot be shown.
	const report = () => writeErrorReport({ dataset, link: window.location.href, text }, null);
	return (
		<>
			{newVersion}
			{problems.length > 0 && <Faults problems={problems} text={text} />}
			<ErrorBoundary
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
					dataset={dataset}
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
