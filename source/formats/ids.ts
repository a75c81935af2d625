/** The formats, apart from all that writes them. */
export const textFormatIds = ['text', 'short', 'markdown', 'json', 'bibtex', 'csl', 'vcard', 'html'] as const;
/** A form of the résumé that is a text. */
export type TextFormat = (typeof textFormatIds)[number];

export const formatIds = [...textFormatIds, 'pdf'] as const;
/** A form in which the résumé can be taken away. */
export type Format = (typeof formatIds)[number];
