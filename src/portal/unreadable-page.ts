import type { Localized } from '../language/language';

/** Said where the search for last year's report has not come as far as the links of the page. */
export const unreadablePage: Localized = {
  'zh-CN': '没有读到本页的链接。请刷新网页后重试',
  en: 'The links of this page could not be read; reload it and try again',
};
