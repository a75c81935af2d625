/**
 * The words of the interface. English stands in the code where it is said; the tables of the other languages have it as
 * their key, so that a phrase that a table lacks is a type error where it is said. What a résumé says itself stays as its
 * author wrote it (see `localized`).
 */
import type {chinese} from './chinese.js';

/** A phrase of the interface, in English; "{name}" is a slot, for what is filled in. */
export type AnyPhrase = keyof typeof chinese;
/** A phrase without a slot. */
export type Phrase = {[Text in AnyPhrase]: [Slots<Text>] extends [never] ? Text : never}[AnyPhrase];
/** The phrases of a language by the English ones. */
export type Phrases = Readonly<Record<AnyPhrase, string>>;

export const languageIds = ['en', 'zh'] as const;
/** A language by its BCP 47 tag; "zh" is written in simplified characters. */
export type LanguageId = (typeof languageIds)[number];

type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
/** What is filled in: a word from elsewhere as it is, or a phrase of its own. */
export type MessageValue = string | number | Message;
/** A value for each slot of a phrase; nothing where it has none. */
type Values<Text> = [Slots<Text>] extends [never] ? [] : [Readonly<Record<Slots<Text>, MessageValue>>];

/** A phrase with its values, to be said later in a language that is not known yet. */
export interface Message {
	readonly phrase: AnyPhrase;
	readonly values: Readonly<Record<string, MessageValue>>;
}

/** Says a phrase in a language. */
export type Translate = <Text extends AnyPhrase>(phrase: Text, ...values: Values<Text>) => string;

/** A language of the interface. */
export interface Language {
	readonly id: LanguageId;
	readonly t: Translate;
	/** Says what was put together before; a word from elsewhere as it is. */
	readonly translate: (words: MessageValue) => string;
}

/** Puts a phrase together, to be said later. */
export function msg<Text extends AnyPhrase>(phrase: Text, ...[values]: Values<Text>): Message {
	return {phrase, values: values ?? {}};
}

/** The language that has these phrases; English where there are none. */
export function createLanguage(id: LanguageId, phrases?: Phrases): Language {
	const translate = (words: MessageValue): string => {
		if (typeof words !== 'object') {
			return String(words);
		}
		const {phrase, values} = words;
		return (phrases?.[phrase] ?? phrase).replace(/\{(\w+)\}/g, (_, name: string) => translate(values[name] ?? ''));
	};
	return {id, translate, t: (phrase, ...values) => translate(msg(phrase, ...values))};
}

export const english = createLanguage('en');

/** The language of that name, whose words are loaded only when they are needed. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
	return id === 'en' ? english : createLanguage(id, (await import('./chinese.js')).chinese);
}
