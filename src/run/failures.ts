import type { Localized } from '../language/language';
import type { RunFailure } from './run-record';

type FailureCode = RunFailure['code'];

const texts: Readonly<Record<FailureCode, Localized>> = {
  notFound: {
    'zh-CN': '网址不存在，页面可能已被移走或删除。请核对列表页上的链接。',
    en: 'There is no page at this address; it may have been moved or removed. Check the link on the list page.',
  },
  refused: {
    'zh-CN':
      '网站拒绝了访问。请在浏览器中打开此页，能看到年报时用“检查本页”检查；如是访问过多，请过一段时间重试。',
    en: 'The website refused the request. Open the page in the browser and check it there; if there were too many requests, try again later.',
  },
  serverError: {
    'zh-CN': '网站出错，多次重试仍未给出页面。请过一段时间重试。',
    en: 'The website had an error and gave no page in several attempts. Try again later.',
  },
  timeout: {
    'zh-CN': '网站在时限内没有给出完整的页面，多次重试未果。请过一段时间重试，或延长每次请求的时限。',
    en: 'The website did not give the whole page in time in several attempts. Try again later, or allow more time for each request.',
  },
  unreachable: {
    'zh-CN':
      '无法连接网站：可能是网络中断、域名不存在或安全证书无效。请检查网络，在浏览器中打开此页试试，再重试。',
    en: 'The website cannot be reached: no network, no such host or an invalid certificate. Check the network, open the page in the browser, then try again.',
  },
  redirectLoop: {
    'zh-CN':
      '网址一再跳转，没有到达页面：可能是循环跳转，也可能是跳转到的网站无法连接（浏览器不说明是哪一种）。请在浏览器中打开此页核对链接。',
    en: 'The address was redirected and led to no page: the redirects go in a circle, or end at a website that cannot be reached (browsers do not tell which). Open it in the browser and check the link.',
  },
  noPermission: {
    'zh-CN':
      '未获允许访问该网站，或者网址跳转到了未获允许的网站。请允许访问后重试，或在浏览器中打开此页，用“检查本页”检查。',
    en: 'Access to this website, or to the one the address is redirected to, has not been allowed. Allow it and try again, or open the page and check it there.',
  },
  notReadable: {
    'zh-CN': '网址给出的不是网页（可能是 PDF 等文件），未检查。请打开后人工核对。',
    en: 'What stands at this address is no web page (it may be a file such as a PDF); it was not checked. Open it and check it by eye.',
  },
  tabFailed: {
    'zh-CN':
      '页面要靠脚本显示，在后台标签页中打开后仍未能读取（标签页可能已被关闭）。请重试，或在浏览器中打开此页，用“检查本页”检查。',
    en: 'The page is built by scripts and could not be read in a background tab either (the tab may have been closed). Try again, or open it in the browser and check it there.',
  },
  crashed: {
    'zh-CN': '检查时出错，未得出结果。请重试；仍出错时，请把网址反馈给我们。',
    en: 'The check failed and gave no result. Try again; if it fails again, please report the address.',
  },
};

const tooLarge: Localized = {
  'zh-CN': '页面超过 32 MB，不会是一份年报，未检查。请核对列表页上的链接。',
  en: 'The page is larger than 32 MB and cannot be one report; it was not checked. Check the link on the list page.',
};

/**
 * Why a page of a run failed, in words for the person.
 *
 * @param status of the answer, where there was one
 */
export function failureOf(code: FailureCode, status?: number): RunFailure {
  return { code, ...(status !== undefined && { status }), text: texts[code] };
}

/** The failure of a page whose answer is larger than a report can be. */
export const tooLargeFailure: RunFailure = { code: 'notReadable', text: tooLarge };

/** Said where results can no longer be stored, so that the work cannot go on. */
export const cannotStore: Localized = {
  'zh-CN': '检查结果无法保存（磁盘可能已满），已暂停。已保存的结果不受影响；请腾出空间后继续。',
  en: 'Results can no longer be stored (the disk may be full), so the run was paused. What is stored stays; free some space and go on.',
};
