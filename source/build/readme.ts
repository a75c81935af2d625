import {terminalTroubles} from '../app/content/terminal-troubles.js';
import {keyGroups, keyHelp} from '../app/keymap.js';
import {optionForm, options} from '../command/options.js';
import {formats} from '../formats/index.js';

/** The documents with generated tables. */
export const documents = ['README.md', 'docs/terminals.md'] as const;

/** Returns the text of the README, or of another document, with its tables regenerated from the code. */
export function freshReadme(readme: string): string {
	const tables = {
		keys: table(
			['', 'key', 'what it does'],
			keyHelp.map(({group, keys, words}, index) => [group === keyHelp[index - 1]?.group ? '' : keyGroups[group], keys, words]),
		),
		terminals: table(
			['my terminal does not …', 'what helps'],
			terminalTroubles.map(({trouble, help}) => [`… ${trouble}`, help]),
		),
		formats: table(
			['format', 'what it is'],
			Object.entries(formats).map(([id, {description}]) => [`\`${id}\``, description]),
		),
		options: table(
			['option', 'what it does'],
			options.map(option => [`\`${optionForm(option)}\``, option.words]),
		),
	};
	return Object.entries(tables).reduce(
		(text, [name, content]) =>
			text.replace(new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`), () => `<!-- ${name} -->\n${content}\n<!-- /${name} -->`),
		readme,
	);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Returns the README with the addresses of its pictures and documents made absolute, for pages where relative ones do not work. */
export function absoluteReadme(readme: string, base: string): string {
	return readme.replace(
		/(\]\(|(?:src|srcset|href)=")((?:data|docs)\/|[A-Z]+\.md)/g,
		(_, before: string, path: string) => `${before}${base}/${path}`,
	);
}
