/** The page of a report whose article its script fetches from another address. */
export function scriptPage(title: string, article: string): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title></head><body>
<div class="crumb">当前位置：首页 &gt; 政府信息公开年报</div>
<div id="app">正在加载</div>
<script>
fetch(${JSON.stringify(article)}).then(function (answer) { return answer.text(); }).then(function (html) {
  document.getElementById('app').innerHTML = html;
});
</script>
</body></html>
`;
}
