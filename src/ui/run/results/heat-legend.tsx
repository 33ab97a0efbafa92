import { severities } from '../../../language/severity';
import type { ResultWords } from './words-zh-cn';

/** What the colours and signs of the cells mean. */
export function HeatLegend({ words: { heat, table } }: { readonly words: ResultWords }) {
  return (
    <ul class="heat-legend" aria-label={heat.legend}>
      {severities.map((severity) => (
        <li key={severity}>
          <i data-severity={severity}>1</i>
          {table[severity]}
        </li>
      ))}
      <li>
        <i />
        {heat.passed}
      </li>
      <li>
        <i>–</i>
        {heat.notAssessable}
      </li>
    </ul>
  );
}
