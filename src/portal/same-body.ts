import { squeeze } from '../letters/plain';

/** A name without what one and the same body has now and then before or behind it. */
const bare = (name: string): string =>
  squeeze(name)
    .replace(/人民政府$/, '政府')
    .replace(/[()·]/g, '');

/** Whether two names are those of one body, apart from 人民 and brackets; a name that ends with the other may be in full. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  const [longer, shorter] = first.length >= second.length ? [first, second] : [second, first];
  return longer === shorter || (shorter.length >= 4 && longer.endsWith(shorter));
}
