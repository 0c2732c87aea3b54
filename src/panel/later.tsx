import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { askAgain } from './ask-again.ts';
import { useGround } from './ground.ts';

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

/** A part of the page that is no part of the first view. React's own `lazy` never asks again for what failed once. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
	let Loaded: ComponentType<P> | undefined;
	const fetchPart = async () => {
		Loaded ??= await load();
	};

	function Part(props: P) {
		const { text } = useGround();
		const [state, setState] = useState<'loading' | 'loaded' | 'failed'>(Loaded ? 'loaded' : 'loading');
		const ask = useCallback((how: (load: typeof fetchPart) => Promise<void>) => {
			setState(Loaded ? 'loaded' : 'loading');
			how(fetchPart).then(
				() => setState('loaded'),
				() => setState('failed'),
			);
		}, []);
		useEffect(() => ask((load) => load()), [ask]);
		if (state === 'failed') {
			return (
				<p className="panel-note" role="alert">
					{text.panelFailed}{' '}
					<button type="button" className="plain-button" onClick={() => ask(askAgain)}>
						{text.tryAgain}
					</button>
				</p>
			);
		}
		if (state === 'loading' || !Loaded) {
			return (
				<p className="panel-note" role="status">
					{text.loading}
				</p>
			);
		}
		return <Loaded {...props} />;
	}

	// Asked for again, and told of, when it is shown.
	const prefetch = () => void fetchPart().catch(() => undefined);
	ALL.push(prefetch);
	return { Part, prefetch };
}
