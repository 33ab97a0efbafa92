import type { PageDisplay } from './page-display';

/** How things are shown as long as nobody knows what the person has set. */
export const plainDisplay: PageDisplay = {
  language: 'zh-CN',
  theme: 'system',
  shortcuts: { next: null, previous: null },
};
