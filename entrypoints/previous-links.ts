import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linksTowardsPrevious } from '../src/portal/previous-links';
import { liveTree } from '../src/table/sources/live';

/** Put into a page when somebody asks for last year's report; what it returns is the answer. */
export default defineUnlistedScript(() => linksTowardsPrevious<Node>(liveTree, document, location.href));
