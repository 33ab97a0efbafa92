// Runs before a page of the extension is painted, so that it never shows in the theme that was not chosen. Settings can
// only be asked for later; the last theme that a page was shown in is at hand at once.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
