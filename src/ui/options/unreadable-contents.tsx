import { useEffect, useState } from 'preact/hooks';
import { ConfirmedButton } from './confirmed-button';
import { datedFileName } from './dated-file-name';
import type { Say } from './outcome';
import type { OptionsServices, UnreadableStored } from './services';
import type { OptionsWordings } from './wordings';

const ignoredKey = /^ignored (.+)$/s;

interface UnreadableContentsProps {
  readonly services: OptionsServices;
  readonly say: Say;
  readonly words: OptionsWordings;
}

/** What was stored and could not be understood: named, kept, to be exported or deleted. */
export function UnreadableContents({ services, say, words }: UnreadableContentsProps) {
  const [contents, setContents] = useState<readonly UnreadableStored[]>([]);
  const look = (): void => void services.unreadable.list().then(setContents, () => undefined);
  useEffect(look, [services]);
  if (contents.length === 0) return null;

  const nameOf = ({ key }: UnreadableStored): string => {
    const report = ignoredKey.exec(key)?.[1];
    return report === undefined ? words.ignored.unreadableSettings : words.ignored.unreadableReport(report);
  };
  const forget = (): void => {
    services.unreadable.forget().then(
      () => {
        setContents([]);
        say({ text: words.ignored.forgotten, tone: 'good' });
      },
      () => say({ text: words.ignored.failed, tone: 'error' }),
    );
  };
  const fileName = datedFileName('gouji-unreadable', new Date());
  const save = (): void => {
    services.download(`${JSON.stringify(contents, null, 2)}\n`, fileName);
    say({ text: words.transfer.exported(fileName), tone: 'good' });
  };
  return (
    <div class="notice" data-tone="warning">
      <p>{words.ignored.unreadable}</p>
      <ul class="plain-list">
        {contents.map((each) => (
          <li key={each.key}>{nameOf(each)}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={save}>
          {words.ignored.exportUnreadable}
        </button>
        <ConfirmedButton
          name={words.ignored.forgetUnreadable}
          question={words.ignored.confirmForget}
          cancel={words.cancel}
          onConfirm={forget}
        />
      </div>
    </div>
  );
}
