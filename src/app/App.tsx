import { DATASETS } from 'virtual:datasets';
import { useEffect, useState } from 'react';
import { type Fetched, fetchDataset } from '../load/fetch-dataset.ts';
import { ProblemList } from '../panel/ProblemList.tsx';
import { ClaimedGround } from './ClaimedGround.tsx';
import { NewVersion } from './NewVersion.tsx';
import { useLanguage } from './use-language.ts';
import { useNewVersion } from './use-new-version.ts';

/** Loads the words of the page and the dataset that the address names, or the first; shows it, or what is wrong with it. */
export function App() {
	const { speech, hasFailed, asked, ask } = useLanguage();
	const [named] = useState(() => new URLSearchParams(window.location.search).get('dataset'));
	const id = DATASETS.find((known) => known === named) ?? DATASETS[0];
	const [fetched, setFetched] = useState<Fetched>();
	const [attempt, setAttempt] = useState(0);
	const takeOver = useNewVersion(fetched !== undefined);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
	useEffect(() => {
		const controller = new AbortController();
		void fetchDataset(`${import.meta.env.BASE_URL}datasets/${id}.json`, controller.signal).then((result) => {
			if (!controller.signal.aborted) setFetched(result);
		});
		return () => controller.abort();
	}, [id, attempt]);
	if (!speech) {
		// Not even the English words have come: a sign alone must do.
		const reload = () => window.location.reload();
		return hasFailed ? <ReloadSign onPress={reload} /> : null;
	}
	const { language, text } = speech;
	// Above whatever is shown: a newer version may mend what this one cannot show.
	const newVersion = takeOver && <NewVersion text={text} onReload={takeOver} />;
	if (!fetched) {
		return (
			<p className="loading" role="status">
				{text.loading}
			</p>
		);
	}
	if ('problems' in fetched) {
		const retry = () => {
			setFetched(undefined);
			setAttempt(attempt + 1);
		};
		return (
			<>
				{newVersion}
				<ProblemList problems={fetched.problems} text={text} onRetry={retry} />
			</>
		);
	}
	return (
		<>
			{newVersion}
			<ClaimedGround
				dataset={fetched.dataset}
				text={text}
				language={language.id}
				askedLanguage={asked}
				hasLanguageFailed={hasFailed}
				onAskLanguage={ask}
			/>
		</>
	);
}

function ReloadSign({ onPress }: { onPress: () => void }) {
	return (
		<p className="loading">
			<button type="button" className="icon-button" aria-label="Reload" onClick={onPress}>
				↻
			</button>
		</p>
	);
}
