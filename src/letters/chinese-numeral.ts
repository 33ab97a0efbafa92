const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The letters a Chinese numeral is made of, for use in a character class. */
export const numeralLetters = '零〇一二两三四五六七八九十百千万';

const nonZero = '[一二两三四五六七八九]';
const belowTenThousand = `(?:${nonZero}千)?零?(?:${nonZero}百)?零?(?:${nonZero}?十)?零?${nonZero}?`;
const withUnits = new RegExp(`^(?!万)(?:${belowTenThousand}万)?${belowTenThousand}$`);

/**
 * The value of a Chinese numeral such as 三, 十二, 一百零五 or 二〇二四.
 *
 * @returns the number, or null where the letters are no numeral
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === '') return null;
  if ([...text].every((letter) => letter in digits)) {
    return Number([...text].map((letter) => digits[letter]).join(''));
  }
  if (!withUnits.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const letter of text) {
    const unit = units[letter];
    if (unit === undefined) {
      digit = digits[letter] ?? null;
    } else if (unit === 10_000) {
      total += (section + (digit ?? 0)) * unit;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
