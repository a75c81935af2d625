import {joined} from '../join.js';
import type {Section} from './section.js';

export const languages: Section = {
	id: 'languages',
	label: 'Languages',
	title: 'Languages',
	keys: ['languages'],
	isIn: resume => Boolean(resume.languages?.length),
	items: resume =>
		(resume.languages ?? []).map(({language, fluency}, index) => ({
			id: String(index + 1),
			row: {text: language ?? fluency ?? '', ...(language && fluency && {tail: fluency})},
			detail: [{spans: [{text: joined([language, fluency], ': ')}]}],
		})),
};
