import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
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

interface Later<P, Of extends readonly unknown[]> {
	/** Stands in for the part until it has come; where it does not come, it can be asked for again. */
	readonly Part: ComponentType<P>;
	/** Fetches the part before it is shown; it is asked for again, and told of, when it is. */
	readonly prefetch: (...of: Of) => void;
}

/** What fetches each part there is. */
const ALL: ((text: Catalogue) => void)[] = [];

/** Fetches every part that has not come, for who may be without a network when it is asked for. */
export function prefetchAll(text: Catalogue): void {
	for (const prefetch of ALL) prefetch(text);
}

/**
 * A part of the page that is no part of the first view. React's own `lazy` never asks again for what failed once.
 * @param nameOf tells apart what the part is asked to show, say by its ids: where it threw, it is tried again for another.
 */
export function later<P extends object>(
	load: () => Promise<ComponentType<P>>,
	nameOf?: (props: P) => string,
): Later<P, []> {
	let draw: Draw<P> | undefined;
	const fetchPart = async () => {
		if (draw) return;
		const Content = await load();
		draw = (props) => <Content {...props} />;
	};
	const { Part } = createLater(fetchPart, () => draw, nameOf);
	return { Part, prefetch: () => void fetchPart().catch(() => undefined) };
}

/**
 * One that comes with words of its own, in the language of the page. Where that changes, the part has its old words
 * until the new ones have come, and keeps what is open in it and where it has been scrolled to.
 */
export function laterWithWords<P extends object, W>(
	load: () => Promise<ComponentType<P & { readonly words: W }>>,
	wordsOf: (text: Catalogue) => Promise<W>,
	nameOf?: (props: P) => string,
): Later<P, [text: Catalogue]> {
	const drawIn = new WeakMap<Catalogue, Draw<P>>();
	const fetchIn = async (text: Catalogue) => {
		if (drawIn.has(text)) return;
		const [Content, words] = await Promise.all([load(), wordsOf(text)]);
		drawIn.set(text, (props) => <Content {...props} words={words} />);
	};
	return createLater(fetchIn, (text) => drawIn.get(text), nameOf);
}

type Draw<P> = (props: P) => ReactNode;

/** @param drawIn what draws it in a language; undefined until `fetchIn` has fetched that. */
function createLater<P extends object>(
	fetchIn: (text: Catalogue) => Promise<void>,
	drawIn: (text: Catalogue) => Draw<P> | undefined,
	nameOf?: (props: P) => string,
): Later<P, [text: Catalogue]> {
	const prefetch = (text: Catalogue) => void fetchIn(text).catch(() => undefined);
	ALL.push(prefetch);

	function Part(props: P) {
		const { ground, text } = useGround();
		const { dataset } = ground.usual;
		const { link, firstView } = useActions();
		const report = () => writeErrorReport({ dataset, link: link(), text }, null);
		const [draw, setDraw] = useState(() => drawIn(text));
		/** In which language it did not come. */
		const [failed, setFailed] = useState<Catalogue | null>(null);
		const [again, setAgain] = useState({ text, times: 0 });
		const times = again.text === text ? again.times : 0;
		useEffect(() => {
			let isWanted = true;
			const load = () => fetchIn(text);
			setFailed(null);
			(times > 0 ? askAgain(load) : load()).then(
				() => {
					// Drawn piece by piece: what is there already stays at hand.
					if (isWanted) startTransition(() => setDraw(() => drawIn(text)));
				},
				() => {
					if (isWanted) setFailed(text);
				},
			);
			return () => {
				isWanted = false;
			};
		}, [text, times]);
		const hasFailed = failed === text;
		// A module that is on its way cannot be asked for anew; the page can, and its address holds what it shows.
		const reload = () => window.location.reload();
		return (
			<>
				{hasFailed && (
					<div className="panel-note" role="alert">
						<Retry
							line={text.panelFailed}
							words={text}
							onRetry={() => setAgain({ text, times: times + 1 })}
						/>
					</div>
				)}
				{!draw && !hasFailed && <Loading className="panel-note" text={text} onRetry={reload} />}
				{draw && (
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
				)}
			</>
		);
	}

	return { Part, prefetch };
}
