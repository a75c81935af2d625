import {themeNames} from '../app/theme/names.js';
import {paperNames} from '../formats/index.js';
import {type Language, languageIds} from '../i18n/language.js';
import {colorNames} from './display.js';
import {hideable} from './hidden-fields.js';
import {type Option, options} from './options.js';
import {formatIds, type Shell, shells, words} from './vocabulary.js';

/** Returns the script that makes a shell complete the command line of xuhuang. */
export function completionFor(shell: Shell, language: Language): string {
	return scripts[shell](language);
}

const scripts: Readonly<Record<Shell, (language: Language) => string>> = {bash: bashScript, zsh: zshScript, fish: fishScript};

/** Returns the values that complete an option: words of a list, files, or none. */
function valuesOf({value}: Option): readonly string[] | 'files' | 'none' {
	switch (value) {
		case 'FORMAT':
			return formatIds;
		case 'PAPER':
			return paperNames;
		case 'THEME':
			return themeNames;
		case 'LEVEL':
			return colorNames;
		case 'FIELDS':
			return hideable;
		case 'LANGUAGE':
			return languageIds;
		case 'FILE':
			return 'files';
		default:
			return 'none';
	}
}

function flagsOf({name, short}: Option): string[] {
	return [...(short ? [`-${short}`] : []), `--${name}`];
}

/** Escapes a text for single quotes of a Bourne shell. */
function quoted(words: string): string {
	return words.replaceAll("'", `'\\''`);
}

function bashScript(): string {
	const cases = options
		.filter(({value}) => value)
		.map(option => {
			const values = valuesOf(option);
			const reply = values === 'files' ? 'compgen -f -- "$word"' : values === 'none' ? ':' : `compgen -W '${values.join(' ')}' -- "$word"`;
			return `		${flagsOf(option).join('|')}) mapfile -t COMPREPLY < <(${reply}) ;;`;
		});
	return `# bash completion for xuhuang; for this shell: eval "$(xuhuang completion bash)"
_xuhuang() {
	local word="\${COMP_WORDS[COMP_CWORD]}"
	case "\${COMP_WORDS[COMP_CWORD - 1]}" in
${cases.join('\n')}
		completion) mapfile -t COMPREPLY < <(compgen -W '${shells.join(' ')}' -- "$word") ;;
		*) mapfile -t COMPREPLY < <(compgen -W '${[...words, ...options.flatMap(flagsOf)].join(' ')}' -- "$word") ;;
	esac
}
complete -o filenames -F _xuhuang xuhuang
`;
}

function zshScript({t}: Language): string {
	const specs = options.map(option => {
		const values = valuesOf(option);
		const action = values === 'files' ? '_files' : values === 'none' ? '' : `(${values.join(' ')})`;
		const argument = option.value ? `:${option.value.toLowerCase()}:${action}` : '';
		const flags = flagsOf(option);
		const names = flags.length > 1 ? `{${flags.join(',')}}` : flags[0];
		return `		'(${flags.join(' ')})'${names}'[${quoted(t(option.words))}]${argument}'`;
	});
	return `#compdef xuhuang
# zsh completion for xuhuang; for this shell: source <(xuhuang completion zsh)
_xuhuang() {
	_arguments -s \\
${specs.join(' \\\n')} \\
		'1:${quoted(t('section, format or command'))}:(${words.join(' ')})' \\
		'2:${quoted(t('more'))}:(${[...shells, ...words].join(' ')})'
}
compdef _xuhuang xuhuang
`;
}

function fishScript({t}: Language): string {
	const flags = options.map(option => {
		const values = valuesOf(option);
		const value = values === 'files' ? ' -r -F' : option.value ? ` -x${values === 'none' ? '' : ` -a '${values.join(' ')}'`}` : '';
		return `complete -c xuhuang -l ${option.name}${option.short ? ` -s ${option.short}` : ''}${value} -d '${t(option.words).replace(/['\\]/g, '\\$&')}'`;
	});
	return `# fish completion for xuhuang; for this shell: xuhuang completion fish | source
complete -c xuhuang -f
complete -c xuhuang -n '__fish_is_first_arg' -a '${words.join(' ')}'
complete -c xuhuang -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'
${flags.join('\n')}
`;
}
