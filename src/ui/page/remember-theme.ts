import type { Theme } from '../../settings/settings';

/**
 * Keeps the theme where the next page of the extension finds it before it is painted; see theme.js. Where the browser
 * keeps nothing, that page shows the system's theme until it has read the settings.
 */
export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // The person lets no page keep anything.
  }
}
