import {createContext, useContext} from 'react';
import {createTheme, type Theme} from './theme.js';

/** The theme of this reader; everything else that a component needs comes as props. */
export const ThemeContext = createContext<Theme>(createTheme({colorLevel: 0, hasHyperlinks: false}));

export function useTheme(): Theme {
	return useContext(ThemeContext);
}
