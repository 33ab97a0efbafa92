import type { ComponentChildren } from 'preact';

interface WebLinkProps {
  readonly url: string;
  readonly class?: string;
  /** What it is called where its words do not say where it leads. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link to a page of the web, in a tab of its own; an address of another kind is only shown. */
export function WebLink({ url, label, children, ...look }: WebLinkProps) {
  if (!/^https?:\/\//i.test(url)) return <span {...look}>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" aria-label={label} {...look}>
      {children}
    </a>
  );
}
