/** How does a build fail in one line, for what is known only when its last file is written? */

import type { ViteBuilder } from 'vite';

/**
 * The hook of a plugin. Not one of the bundler, which would wrap the line in stack traces.
 * @param findFault tells what is wrong, if anything is.
 */
export function afterBuild(findFault: () => string | undefined) {
	return {
		order: 'post' as const,
		async handler(builder: ViteBuilder): Promise<void> {
			for (const environment of Object.values(builder.environments))
				if (!environment.isBuilt) await builder.build(environment);
			const line = findFault();
			if (line !== undefined) throw Object.assign(new Error(line), { stack: line });
		},
	};
}
