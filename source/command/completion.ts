import {themeNames} from '../app/theme/names.js';
import {paperNames} from '../formats/index.js';
import {type Language, languageIds} from '../i18n/language.js';
import {languageOf} from '../resume/localized.js';
import {sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {initOptions, mergeOptions, siteOptions, validateOptions} from './command-options.js';
import {colorNames} from './display.js';
import {hideable} from './hidden-fields.js';
import {languageOption, type Option, options} from './options.js';
import {serveOptions} from './serve-options.js';
import {type CommandWord, commands, formatIds, type Shell, shells} from './vocabulary.js';

/** Returns the shell's completion script: with the options of each command, and the sections of the résumé. */
export function completionFor(shell: Shell, resume: Resume): string {
	const words = [...sectionsOf(resume).map(({id}) => id), ...formatIds, ...Object.keys(commands)];
	return scripts[shell](words, languageOf(resume));
}

type Script = (words: readonly string[], language: Language) => string;
const scripts: Readonly<Record<Shell, Script>> = {bash: bashScript, zsh: zshScript, fish: fishScript};

/** The completions after a command. Its arguments are files, except for the shells of `completion` and the commands of `help`. */
interface Following {
	readonly options: readonly Option[];
	readonly words: readonly string[] | 'files' | 'none';
}

/** The completions after each command. */
export const following: Readonly<Record<CommandWord, Following>> = {
	help: {options: [], words: Object.keys(commands)},
	version: {options: [], words: 'none'},
	completion: {options: [languageOption], words: shells},
	init: {options: initOptions, words: 'files'},
	merge: {options: mergeOptions, words: 'files'},
	validate: {options: validateOptions, words: 'files'},
	site: {options: siteOptions, words: 'none'},
	serve: {options: [...serveOptions, languageOption], words: 'none'},
};

/** Returns the completions of an option's value: a list of words, files, or none. */
function valuesOf({name, value}: Option): readonly string[] | 'files' | 'none' {
	switch (value) {
		case 'FORMAT':
			return formatIds;
		case 'PAPER':
			return paperNames;
		case 'THEME':
			return themeNames;
		case 'LEVEL':
			return name === 'color' ? colorNames : 'none';
		case 'FIELDS':
			return hideable;
		case 'LANGUAGE':
			return languageIds;
		case 'FILE':
		case 'DIR':
			return 'files';
		default:
			return 'none';
	}
}

function flagsOf({name, short}: Option): string[] {
	return [...(short ? [`-${short}`] : []), `--${name}`];
}

/** Escapes a text for single quotes in a Bourne shell. */
function quoted(words: string): string {
	return words.replaceAll("'", `'\\''`);
}

/** Returns the bash command that computes the completions of a word. */
function bashReply(values: readonly string[] | 'files' | 'none', more: readonly string[] = []): string {
	const words = [...(typeof values === 'string' ? [] : values), ...more];
	const flags = [...(values === 'files' ? ['-f'] : []), ...(words.length > 0 ? [`-W '${words.join(' ')}'`] : [])];
	return flags.length > 0 ? `mapfile -t COMPREPLY < <(compgen ${flags.join(' ')} -- "$word")` : ':';
}

/** Returns the cases for a command and the previous word: first the values of options, then the arguments. */
function bashCases(command: string, {options, words}: Following): string[] {
	const values = options
		.filter(({value}) => value)
		.map(
			option =>
				`${flagsOf(option)
					.map(flag => `"${command} ${flag}"`)
					.join('|')}) ${bashReply(valuesOf(option))} ;;`,
		);
	return [...values, `"${command} "*) ${bashReply(words, options.flatMap(flagsOf))} ;;`];
}

function bashScript(words: readonly string[]): string {
	const cases = [...Object.entries(following).flatMap(([command, after]) => bashCases(command, after)), ...bashCases('', {options, words})];
	return `# bash completion for xuhuang; for this shell: eval "$(xuhuang completion bash)"
_xuhuang() {
	local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command=
	# bash parts "--format=json" into three words.
	[[ $previous == = ]] && previous="\${COMP_WORDS[COMP_CWORD - 2]}"
	[[ $word == = ]] && word=
	((COMP_CWORD > 1)) && case "\${COMP_WORDS[1]}" in ${Object.keys(following).join('|')}) command="\${COMP_WORDS[1]}" ;; esac
	case "$command $previous" in
${cases.map(line => `\t\t${line}`).join('\n')}
	esac
}
complete -o filenames -F _xuhuang xuhuang
`;
}

function zshSpec(option: Option, {t}: Language): string {
	const values = valuesOf(option);
	const action = values === 'files' ? '_files' : values === 'none' ? '' : `(${values.join(' ')})`;
	const argument = option.value ? `:${option.value.toLowerCase()}:${action}` : '';
	const flags = flagsOf(option);
	// A value may be attached: "-fjson", "--format=json".
	const forms = option.value ? flags.map(flag => `${flag}${flag.startsWith('--') ? '=' : '+'}`) : flags;
	return `'(${flags.join(' ')})'${forms.length > 1 ? `{${forms.join(',')}}` : forms[0]}'[${quoted(t(option.words)).replace(/[[\]:]/g, '\\$&')}]${argument}'`;
}

function zshArguments(specs: readonly string[]): string {
	return `_arguments -s ${specs.join(' \\\n\t\t\t')}`;
}

function zshScript(words: readonly string[], language: Language): string {
	const {t} = language;
	const cases = Object.entries(following).map(([command, {options, words}]) => {
		const rest = words === 'none' ? [] : [`'*:${quoted(t('more'))}:${words === 'files' ? '_files' : `(${words.join(' ')})`}'`];
		const specs = [...options.map(option => zshSpec(option, language)), ...rest];
		return `\t\t${command}) ${specs.length > 0 ? zshArguments(specs) : '_message -e'}; return ;;`;
	});
	const main = [
		...options.map(option => zshSpec(option, language)),
		`'1:${quoted(t('section, format or command'))}:(${words.join(' ')})'`,
		`'2:${quoted(t('more'))}:(${words.filter(word => !(word in commands)).join(' ')})'`,
	];
	return `#compdef xuhuang
# zsh completion for xuhuang; for this shell: source <(xuhuang completion zsh)
_xuhuang() {
	if ((CURRENT > 2)) && [[ "$words[2]" == (${Object.keys(following).join('|')}) ]]; then
		shift words
		((CURRENT--))
		case "$words[1]" in
${cases.join('\n')}
		esac
	fi
	${zshArguments(main)}
}
if ((\${+functions[compdef]})); then
	compdef _xuhuang xuhuang
else
	print -u2 ${`'${quoted(t('xuhuang: zsh completes nothing before compinit: put "autoload -Uz compinit; compinit" above this line of ~/.zshrc.'))}'`}
fi
`;
}

function fishLine(option: Option, condition: string, {t}: Language): string {
	const values = valuesOf(option);
	const value = values === 'files' ? ' -r -F' : option.value ? ` -x${values === 'none' ? '' : ` -a '${values.join(' ')}'`}` : '';
	return `complete -c xuhuang -n '${condition}' -l ${option.name}${option.short ? ` -s ${option.short}` : ''}${value} -d '${t(option.words).replace(/['\\]/g, '\\$&')}'`;
}

function fishScript(words: readonly string[], language: Language): string {
	const isAfter = '__fish_seen_subcommand_from';
	const inCommands = Object.entries(following).flatMap(([command, {options, words}]) => [
		...(words === 'none' ? [] : [`complete -c xuhuang -n '${isAfter} ${command}' ${words === 'files' ? '-F' : `-a '${words.join(' ')}'`}`]),
		...options.map(option => fishLine(option, `${isAfter} ${command}`, language)),
	]);
	return `# fish completion for xuhuang; for this shell: xuhuang completion fish | source
complete -c xuhuang -f
complete -c xuhuang -n '__fish_is_first_arg' -a '${words.join(' ')}'
${options.map(option => fishLine(option, `not ${isAfter} ${Object.keys(following).join(' ')}`, language)).join('\n')}
${inCommands.join('\n')}
`;
}
