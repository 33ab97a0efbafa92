/** The English page of a rule that is still to be written. */
export function documentTemplate(id: string): string {
  return `# ${id}

Severity: **warning** · Forms: 2021, 2019

## What it checks

{What has to hold, and what the rule leaves alone.}

## Basis

> {条例的条款，或者格式所印的文字}

{Where that stands, or that it is custom.}

## Messages

- \`differs\`: {查到什么，几个字}

  > {查到什么，数字是多少，请核对什么}

## Fails

{What is wrong in this report.}

\`\`\`json
{
  "form": "2021",
  "changes": {
    "applications.granted.total": 32
  },
  "findings": [
    {
      "wording": "differs",
      "cells": ["applications.granted.total"],
      "expected": 31,
      "actual": 32,
      "message": "{the message in zh-CN, to the letter}"
    }
  ]
}
\`\`\`

## Passes

{What looks wrong and is not.}

\`\`\`json
{
  "form": "2021",
  "changes": {
    "applications.granted.total": ""
  }
}
\`\`\`

## Known limitations

- {What it cannot see, and where it may be mistaken.}
`;
}

/** The Chinese page of such a rule. */
export function chineseDocumentTemplate(): string {
  return `# {规则名称}

## 核对什么

{什么应当成立；哪些情形不作核对。}

## 依据

> {条例的条款，或者格式所印的文字}

{出自何处；没有条文、只是通行做法的，写明。}

## 举例

- 不通过：{数字是多少，为什么不成立。}
- 通过：{看似有误而其实没有的情形。}

## 如何处理

1. {先核对什么，再改什么。}

## 局限

- {看不出什么，什么情形可能误报。}
`;
}
