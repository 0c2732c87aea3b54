import type { MouseEvent, ReactNode } from 'react';

interface Props {
	/** Where it leads at that moment. */
	address: () => string | null;
	children: ReactNode;
}

/** A link out of a frame to the present view. The map moves without a word to React, so it is spelt when it is followed or copied. */
export function LiveLink({ address, children }: Props) {
	const refresh = ({ currentTarget }: Pick<MouseEvent<HTMLAnchorElement>, 'currentTarget'>) => {
		const to = address();
		if (to !== null) currentTarget.href = to;
	};
	return (
		<a
			href={address() ?? undefined}
			target="_blank"
			rel="noopener"
			onPointerEnter={refresh}
			onFocus={refresh}
			onClick={refresh}
		>
			{children}
		</a>
	);
}
