import { Component, type ReactNode } from 'react';

interface Props {
	/** What is drawn within; where that is another thing, what failed is tried again. */
	of?: string;
	/** Called before it is tried again. */
	onRetry?: () => void;
	/** What stands there instead. */
	fallback: (retry: () => void) => ReactNode;
	children: ReactNode;
}

interface State {
	readonly of: string | undefined;
	readonly hasFailed: boolean;
}

/** Keeps an error of what it holds from the rest of the page: React takes away all that throws while it is drawn. */
export class ErrorBoundary extends Component<Props, State> {
	override state: State = { of: this.props.of, hasFailed: false };

	static getDerivedStateFromError(): Partial<State> {
		return { hasFailed: true };
	}

	static getDerivedStateFromProps({ of }: Props, state: State): State | null {
		return of === state.of ? null : { of, hasFailed: false };
	}

	override componentDidMount() {
		window.addEventListener('popstate', this.retry);
	}

	override componentWillUnmount() {
		window.removeEventListener('popstate', this.retry);
	}

	/** Also where Back and Forward lead. */
	readonly retry = () => {
		if (!this.state.hasFailed) return;
		this.props.onRetry?.();
		this.setState({ hasFailed: false });
	};

	override render() {
		return this.state.hasFailed ? this.props.fallback(this.retry) : this.props.children;
	}
}
