/** How the command is called, in Chinese first. */
export const usage = `用法：gouji [选项] 文件或文件夹…（在本仓库中为 npm run --silent check -- …）
  检查保存下来的年报网页（.html、.htm、.mht、.mhtml）或文本（.txt），“-” 表示标准输入；
  文件夹则检查其中（含下级文件夹）的全部网页和文本
  --previous 文件  同一单位上一年度的报告（网页、文本或本工具输出的 JSON），用于跨年核对，可多次给出
  --json           每个文件输出一行 JSON
  --csv            输出一份 CSV：每份报告一行，未能检查的也在内
  --csv-findings   输出一份 CSV：每处问题一行
  --xlsx 文件      另存一份 Excel 工作簿
  --ndjson         从标准输入逐行读取 {"url", "html"}，每行输出一行 JSON，占用内存不随行数增加；
                   行中可有 "previous": {"url", "html"}，即上一年度的报告
  退出码：0 没有错误；1 有错误；2 有文件无法读取、不是年报或是空白表样，或用法不对

Usage: gouji [OPTIONS] FILE|FOLDER…  (in the repository: npm run --silent check -- …)
  Checks saved report pages (.html, .htm, .mht, .mhtml) or texts (.txt); "-" is standard input;
  of a folder, all pages and texts in it and below
  --previous FILE  last year's report of the same body (page, text, or JSON written by this tool),
                   for the rules across years; may be given several times
  --json           one JSON document a line for each file
  --csv            one CSV with a line for each report, those that could not be checked too
  --csv-findings   one CSV with a line for each finding
  --xlsx FILE      also writes a workbook
  --ndjson         reads lines of {"url", "html"} from standard input and writes a JSON document a line,
                   in memory that does not grow with the number of lines; a line may bring
                   "previous": {"url", "html"}, last year's report
  Exit code: 0 no error; 1 errors found; 2 a file unreadable, no report or a blank form, or wrong usage
`;
