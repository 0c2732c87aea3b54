import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
	<StrictMode>
		<h1>Claimed Ground</h1>
	</StrictMode>,
);
