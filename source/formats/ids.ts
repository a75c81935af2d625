/** The formats, apart from all that writes them. */
export const formatIds = ['text', 'short', 'markdown', 'json', 'bibtex', 'csl', 'vcard', 'html'] as const;
/** A form in which the résumé can be taken away. */
export type Format = (typeof formatIds)[number];
