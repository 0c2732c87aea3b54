import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
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

/** Fetches it before it is shown. It is asked for again, and told of, when it is. */
function prefetching(fetchIt: () => Promise<void>): () => void {
	const prefetch = () => void fetchIt().catch(() => undefined);
	ALL.push(prefetch);
	return prefetch;
}

/**
 * A part of the page that is no part of the first view. React's own `lazy` never asks again for what failed once.
 * @param nameOf tells apart what the part is asked to show, say by its ids: where it threw, it is tried again for another.
 */
export function later<P extends object>(
	load: () => Promise<ComponentType<P>>,
	nameOf?: (props: P) => string,
): Later<P> {
	let draw: Draw<P> | undefined;
	const fetchPart = async () => {
		if (draw) return;
		const Content = await load();
		draw = (props) => <Content {...props} />;
	};
	return { Part: createPart(fetchPart, () => draw, nameOf), prefetch: prefetching(fetchPart) };
}

/**
 * One that comes with words of its own, in the language of the page. Where that changes, the part stays as it is
 * until the new words have come, and keeps what is open in it and where it has been scrolled to.
 */
export function laterWithWords<P extends object, W>(
	load: () => Promise<ComponentType<P & { readonly words: W }>>,
	wordsOf: (text: Catalogue) => Promise<W>,
	nameOf?: (props: P) => string,
): (text: Catalogue) => Later<P> {
	const drawIn = new WeakMap<Catalogue, Draw<P>>();
	const fetchIn = async (text: Catalogue) => {
		if (drawIn.has(text)) return;
		const [Content, words] = await Promise.all([load(), wordsOf(text)]);
		drawIn.set(text, (props) => <Content {...props} words={words} />);
	};
	const Part = createPart(fetchIn, (text) => drawIn.get(text), nameOf);
	return remember((text) => ({ Part, prefetch: prefetching(() => fetchIn(text)) }));
}

type Draw<P> = (props: P) => ReactNode;

/** @param drawIn what draws it in a language; undefined until `fetchIn` has fetched that. */
function createPart<P extends object>(
	fetchIn: (text: Catalogue) => Promise<void>,
	drawIn: (text: Catalogue) => Draw<P> | undefined,
	nameOf?: (props: P) => string,
): ComponentType<P> {
	return function Part(props: P) {
		const { ground, text } = useGround();
		const { dataset } = ground.usual;
		const { link, firstView } = useActions();
		const report = () => writeErrorReport({ dataset, link: link(), text }, null);
		const [draw, setDraw] = useState(() => drawIn(text));
		const [hasFailed, setFailed] = useState(false);
		const [retries, setRetries] = useState(0);
		useEffect(() => {
			let isWanted = true;
			const load = () => fetchIn(text);
			setFailed(false);
			(retries > 0 ? askAgain(load) : load()).then(
				() => {
					// Drawn piece by piece: what is there already stays at hand.
					if (isWanted) startTransition(() => setDraw(() => drawIn(text)));
				},
				() => {
					if (isWanted) setFailed(true);
				},
			);
			return () => {
				isWanted = false;
			};
		}, [text, retries]);
		if (hasFailed) {
			return (
				<div className="panel-note" role="alert">
					<Retry line={text.panelFailed} words={text} onRetry={() => setRetries((n) => n + 1)} />
				</div>
			);
		}
		if (!draw) {
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
				{draw(props)}
			</ErrorBoundary>
		);
	};
}
