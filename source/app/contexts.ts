import {createContext, useContext} from 'react';
import type {Theme} from './theme.js';

/** The theme of this reader; everything else that a component needs comes as props. */
export const ThemeContext = createContext<Theme | undefined>(undefined);

export function useTheme(): Theme {
	const theme = useContext(ThemeContext);
	if (!theme) {
		throw new Error('There is no theme around this component.');
	}
	return theme;
}
