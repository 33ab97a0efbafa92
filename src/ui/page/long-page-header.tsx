import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface LongPageHeaderProps {
  readonly productName: string;
  readonly title: string;
  /** What the links are called together. */
  readonly label: string;
  /** Links to other pages of the extension. */
  readonly children: ComponentChildren;
}

/** The head of a page to be read in a tab: sign, name, title and where else to go; it names the tab too. */
export function LongPageHeader({ productName, title, label, children }: LongPageHeaderProps) {
  useLayoutEffect(() => {
    document.title = `${title} · ${productName}`;
  }, [title, productName]);
  return (
    <header>
      <span class="sign" aria-hidden>
        勾
      </span>
      <h1>
        {productName} <span>{title}</span>
      </h1>
      <nav aria-label={label}>{children}</nav>
    </header>
  );
}
