import {createContext, useContext} from 'react';
import {createTheme, type Theme} from './theme.js';

/** The theme of this reader. */
export const ThemeContext = createContext<Theme>(createTheme({colorLevel: 0, hasHyperlinks: false}));

/** The theme of the session that a component is drawn for. */
export function useTheme(): Theme {
	return useContext(ThemeContext);
}
