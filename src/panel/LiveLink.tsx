import type { MouseEvent, ReactNode } from 'react';

interface Props {
	/** Where it leads at that moment. */
	address: () => string;
	children: ReactNode;
}

/** A link out of a frame to the present view. The map moves without a word to React, so it is spelt when it is followed or copied. */
export function LiveLink({ address, children }: Props) {
	const refresh = ({ currentTarget }: Pick<MouseEvent<HTMLAnchorElement>, 'currentTarget'>) => {
		currentTarget.href = address();
	};
	return (
		<a
			href={address()}
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
