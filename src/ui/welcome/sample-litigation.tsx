import { form2021 } from '../../form/form-2021';
import { sampleFigures } from './sample-figures';

const { rows } = form2021.tables.litigation;
const [review, ...suits] = rows;

/** Table 四 as the form prints it, with the sample's figures. */
export function SampleLitigation() {
  return (
    <table>
      <tbody>
        <tr>
          <td colSpan={review?.columns.length} rowSpan={2}>
            {review?.label['zh-CN']}
          </td>
          <td colSpan={suits.flatMap(({ columns }) => columns).length}>行政诉讼</td>
        </tr>
        <tr>
          {suits.map(({ field, label, columns }) => (
            <td key={field} colSpan={columns.length}>
              {label['zh-CN']}
            </td>
          ))}
        </tr>
        <tr>
          {rows.flatMap((row) =>
            row.columns.map((column) => <td key={row.field + column.field}>{column.label['zh-CN']}</td>),
          )}
        </tr>
        <tr>
          {rows.flatMap((row) =>
            sampleFigures.litigation[row.field]?.map((figure, index) => (
              <td key={`${row.field}.${String(index)}`} class="figure">
                {figure}
              </td>
            )),
          )}
        </tr>
      </tbody>
    </table>
  );
}
