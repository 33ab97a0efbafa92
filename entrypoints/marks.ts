import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage } from '../src/page/mark-page';
import { offerMarks } from '../src/page/marks-script';

/** Put beside a checker that has something to mark. */
export default defineUnlistedScript(() => offerMarks(markPage));
