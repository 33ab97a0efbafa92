import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readListPage } from '../src/portal/list-page';
import { liveTree } from '../src/table/sources/live';

/** The links to reports on this page; whoever injects the script is given them as its result. */
export default defineUnlistedScript(() => readListPage(liveTree, document, location.href));
