/** A heading with what there is to say under it. */
interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** Every word of the page that opens after the installation, in one language. */
export interface WelcomeWords {
  readonly productName: string;
  readonly title: string;
  /** What the product does, in one sentence. */
  readonly intro: string;
  /** The heading over the steps. */
  readonly stepsTitle: string;
  readonly steps: {
    readonly open: TitledText;
    /** What stands on the toolbar button. */
    readonly badge: {
      readonly title: string;
      readonly error: string;
      readonly clean: string;
      readonly open: string;
    };
    readonly look: TitledText;
  };
  readonly sample: {
    readonly title: string;
    readonly text: string;
    /** The name of the part of the page in which the report scrolls. */
    readonly region: string;
    readonly check: string;
    readonly checking: string;
    readonly next: string;
    readonly clear: string;
    /** What to do next; the keys as they are printed, or null where there are none. */
    readonly hint: (next: string | null, previous: string | null) => string;
    readonly failed: string;
  };
  readonly notesTitle: string;
  readonly notes: {
    readonly privacy: TitledText;
    readonly permissions: TitledText;
    readonly pin: Readonly<Record<'chromium' | 'firefox', TitledText>>;
    readonly panel: TitledText;
    /** Reports of two years beside each other, and where those that were checked are kept. */
    readonly history: TitledText;
    /** All reports that a list links, one after the other. */
    readonly run: TitledText;
    /** @param shortcut the keys that check a page; null where there are none */
    readonly elsewhere: { readonly title: string; readonly text: (shortcut: string | null) => string };
  };
  readonly links: {
    readonly label: string;
    readonly settings: string;
    readonly handbook: string;
    readonly help: string;
  };
}
