/** The fields that a menu of quick filters offers. */
export const menuFields = ['year', 'venue', 'topic', 'author'] as const;
export type MenuField = (typeof menuFields)[number];
