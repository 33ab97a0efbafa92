import { pageDisplayOf, type PageDisplay } from '../../src/settings/page-display';
import { defaultSettings } from '../../src/settings/settings';

/** How findings are shown to somebody who has set nothing and whose browser speaks Chinese. */
export const chineseDisplay: PageDisplay = pageDisplayOf(defaultSettings, 'zh-CN');
