import './app/style.css';
import './app/forced-colours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { firstViewOf } from './app/address.ts';
import { ErrorBoundary } from './panel/ErrorBoundary.tsx';
import { Failure } from './panel/Failure.tsx';
import { FIRST_WORDS } from './text/first-words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
// It says that this script did not come.
document.querySelector('.not-loaded')?.remove();
createRoot(root).render(
	<StrictMode>
		<ErrorBoundary
			fallback={(retry) => (
				<Failure
					className="loading"
					line={FIRST_WORDS.pageFailed}
					words={FIRST_WORDS}
					onRetry={retry}
					firstView={firstViewOf(window.location.search)}
				/>
			)}
		>
			<App />
		</ErrorBoundary>
	</StrictMode>,
);
