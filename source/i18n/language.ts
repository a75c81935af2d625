/**
 * The texts of the interface. The English ones are in the code where they are used, and are the keys of the translation tables,
 * so that a phrase missing from a table is a type error. The texts of a résumé itself are translated by its author (see
 * `localized`).
 */
import type {chinese} from './chinese.js';

/** An English phrase of the interface; "{name}" is a placeholder. */
export type AnyPhrase = keyof typeof chinese;
/** A phrase without placeholders. */
export type Phrase = {[Text in AnyPhrase]: [Slots<Text>] extends [never] ? Text : never}[AnyPhrase];
/** The translations of a language, by the English phrase. */
export type Phrases = Readonly<Record<AnyPhrase, string>>;

export const languageIds = ['en', 'zh'] as const;
/** A language as a BCP 47 tag; "zh" is simplified Chinese. */
export type LanguageId = (typeof languageIds)[number];

type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
/** The value of a placeholder: literal text, or a message to translate. */
export type MessageValue = string | number | Message;
/** The values for the placeholders of a phrase; no argument when it has none. */
type Values<Text> = [Slots<Text>] extends [never] ? [] : [Readonly<Record<Slots<Text>, MessageValue>>];

/** A phrase with its values, to be translated later, when the language is known. */
export interface Message {
	readonly phrase: AnyPhrase;
	readonly values: Readonly<Record<string, MessageValue>>;
}

/** Translates a phrase into a language. */
export type Translate = <Text extends AnyPhrase>(phrase: Text, ...values: Values<Text>) => string;

/** A language of the interface. */
export interface Language {
	readonly id: LanguageId;
	readonly t: Translate;
	/** Translates a message; literal text is returned as it is. */
	readonly translate: (words: MessageValue) => string;
}

/** Creates a message, to be translated later. */
export function msg<Text extends AnyPhrase>(phrase: Text, ...[values]: Values<Text>): Message {
	return {phrase, values: values ?? {}};
}

/** Creates the language with these translations; English without them. */
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

/** Returns a language; translations are loaded on demand. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
	return id === 'en' ? english : createLanguage(id, (await import('./chinese.js')).chinese);
}
