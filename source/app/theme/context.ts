import {createContext, useContext} from 'react';
import {createTheme, type Theme} from './theme.js';

/** The theme of this reader. */
export const ThemeContext = createContext<Theme>(createTheme({colorLevel: 0, hasHyperlinks: false}));

export function useTheme(): Theme {
	return useContext(ThemeContext);
}
