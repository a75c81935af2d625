import {type Block, paragraphs, type Span} from '../../../resume/block.js';
import {languageOf} from '../../../resume/localized.js';
import {researchTopics} from '../../brief.js';
import {type Node, paragraphOf} from '../layout.js';
import {type ChapterFunction, labelText, linkNames, tiers} from './shared.js';

/** Builds the chapter of summary, research topics and statement, without statistics. */
export const aboutChapter: ChapterFunction = (_section, resume) => {
	const {t} = languageOf(resume);
	const {summary, email} = resume.basics;
	const topics = researchTopics(resume);
	const statement = (resume.statement?.text ?? '').split(/\n+/).filter(Boolean);
	const nodes: Node[] = [
		...paragraphs(summary).map(({spans}: Block) => paragraphOf('text', spans)),
		...(topics.length > 0
			? [paragraphOf('text', [{text: labelText(t('Research'), t), meaning: 'strong'}, {text: topics.join(', ')}])]
			: []),
		...statement.map(text => paragraphOf('text', linkNames(withStrongStart(text), email ? [{name: email, url: `mailto:${email}`}] : []))),
	];
	return {isList: false, entries: nodes.map(node => ({node, rank: tiers.always}))};
};

/** Returns a text with its first sentence, which says what the person is looking for, in bold. */
function withStrongStart(text: string): Span[] {
	const [first = ''] = /^.*?[.!?](?= )|^.*?[。！？]|^.*$/u.exec(text) ?? [];
	return [{text: first, meaning: 'strong'}, {text: text.slice(first.length)}];
}
