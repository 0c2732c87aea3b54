import { type ComponentType, startTransition, useCallback, useEffect, useState } from 'react';
import { remember } from '../domain/remember.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { writeErrorReport } from '../text/error-report.ts';
import { useActions } from './actions.ts';
import { askAgain } from './ask-again.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';
import { useGround } from './ground.ts';
import { Loading } from './Loading.tsx';
import { ReportLink } from './ReportLink.tsx';
import { Retry } from './Retry.tsx';

interface Later<P> {
	/** Stands in for the part until it has come; where it does not come, it can be asked for again. */
	readonly Part: ComponentType<P>;
	/** Fetches the part before it is shown. */
	readonly prefetch: () => void;
}

/** What fetches each part there is. */
const ALL: (() => void)[] = [];

/** Fetches every part that has not come, for who may be without a network when it is asked for. */
export function prefetchAll(): void {
	for (const prefetch of ALL) prefetch();
}

/**
 * A part of the page that is no part of the first view. React's own `lazy` never asks again for what failed once.
 * @param nameOf tells apart what the part is asked to show, say by its ids: where it threw, it is tried again for another.
 */
export function later<P extends object>(
	load: () => Promise<ComponentType<P>>,
	nameOf?: (props: P) => string,
): Later<P> {
	let Loaded: ComponentType<P> | undefined;
	const fetchPart = async () => {
		Loaded ??= await load();
	};

	function Part(props: P) {
		const { ground, text } = useGround();
		const { dataset } = ground.usual;
		const { link, firstView } = useActions();
		const report = () => writeErrorReport({ dataset, link: link(), text }, null);
		const [state, setState] = useState<'loading' | 'loaded' | 'failed'>(Loaded ? 'loaded' : 'loading');
		const ask = useCallback((how: (load: typeof fetchPart) => Promise<void>) => {
			setState(Loaded ? 'loaded' : 'loading');
			how(fetchPart).then(
				// Drawn piece by piece: what is there already stays at hand.
				() => startTransition(() => setState('loaded')),
				() => setState('failed'),
			);
		}, []);
		useEffect(() => ask((load) => load()), [ask]);
		if (state === 'failed') {
			return (
				<div className="panel-note" role="alert">
					<Retry line={text.panelFailed} words={text} onRetry={() => ask(askAgain)} />
				</div>
			);
		}
		if (state === 'loading' || !Loaded) {
			// A module that is on its way cannot be asked for anew; the page can, and its address holds what it shows.
			const reload = () => window.location.reload();
			return <Loading className="panel-note" text={text} onRetry={reload} />;
		}
		return (
			<ErrorBoundary
				{...(nameOf && { of: nameOf(props) })}
				fallback={(retry) => (
					<Failure
						className="panel-note"
						line={text.partFailed}
						words={text}
						onRetry={retry}
						firstView={firstView()}
					>
						<ReportLink contact={dataset.contact} words={text} report={report} />
					</Failure>
				)}
			>
				<Loaded {...props} />
			</ErrorBoundary>
		);
	}

	// Asked for again, and told of, when it is shown.
	const prefetch = () => void fetchPart().catch(() => undefined);
	ALL.push(prefetch);
	return { Part, prefetch };
}

/** One that comes with words of its own, in the language of the page. */
export function laterWithWords<P extends object, W>(
	load: () => Promise<ComponentType<P & { readonly words: W }>>,
	wordsOf: (text: Catalogue) => Promise<W>,
	nameOf?: (props: P) => string,
): (text: Catalogue) => Later<P> {
	return remember((text) =>
		later<P>(async () => {
			const [Content, words] = await Promise.all([load(), wordsOf(text)]);
			return (props) => <Content {...props} words={words} />;
		}, nameOf),
	);
}
