import type {Phrase} from '../../i18n/language.js';
import type {EndReason} from './visit-record.js';

/** Final messages of visits that were not ended by the visitor, by end reason. */
export const endMessages: Readonly<Partial<Record<EndReason, Phrase>> & Record<'failed', Phrase>> = {
	idle: 'Closed, because no key was pressed for a while. Come again any time.',
	overtime: 'Closed, because the visit reached its time limit. Come again any time.',
	flood: 'Closed, because more was sent than a person can type.',
	crowded: 'Closed, because the server is full and your network has the most visits. Meanwhile: npx xuhuang',
	drain: 'The server is restarting; come again in a minute. Meanwhile: npx xuhuang',
	failed: 'Something broke here, and it was noted. Meanwhile: npx xuhuang',
};
