declare module 'cheerio-tableparser' {
  import type { CheerioAPI } from 'cheerio';

  /** Gives the selections of a loaded page the method `parsetable`. */
  export default function install(page: CheerioAPI): void;
}
