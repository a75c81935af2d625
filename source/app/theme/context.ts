import {createContext, useContext} from 'react';
import {createTheme, type Theme} from './theme.js';

/** Theme of the session; without colours by default. */
export const ThemeContext = createContext<Theme>(createTheme({colorLevel: 0, hasHyperlinks: false}));

/** Returns the theme of the session. */
export function useTheme(): Theme {
	return useContext(ThemeContext);
}
