import type { ComponentChildren } from 'preact';

interface PageHeaderProps {
  readonly name: string;
  /** Buttons at its end. */
  readonly children?: ComponentChildren;
}

/** The product's sign and name, and what leads elsewhere. */
export function PageHeader({ name, children }: PageHeaderProps) {
  return (
    <header>
      <span class="sign" aria-hidden>
        勾
      </span>
      <h1>{name}</h1>
      {children}
    </header>
  );
}
