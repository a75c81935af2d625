/** The fields in the menu of quick filters. */
export const menuFields = ['year', 'venue', 'topic', 'author'] as const;
export type MenuField = (typeof menuFields)[number];
