/** A page in a tab, the web's or the extension's own. */
export interface BrowserPage {
  /**
   * The value of a JavaScript expression in the page.
   *
   * @param expression what it yields, promised or at once, is JSON
   */
  evaluate(expression: string): Promise<unknown>;
  /** Presses keys together, such as `Alt+ArrowDown`, as a person would. */
  press(keys: string): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Clicks with the mouse at a point of the window, in CSS pixels. */
  clickAt(point: { readonly x: number; readonly y: number }): Promise<void>;
  /** Has the browser prefer a colour scheme for this page. */
  preferScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Gives the window's inside another size, in CSS pixels. */
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Brings the tab to the front. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** A browser in which the built extension runs; whatever its kind, it is driven alike. */
export interface Driver {
  /** Opens an address in a new tab, in front, and waits until it has loaded. */
  open(address: string): Promise<BrowserPage>;
  /**
   * Opens a page of the extension in a new tab, in front.
   *
   * @param path from the extension's root, such as `popup.html?tab=3`
   */
  openOwnPage(path: string): Promise<BrowserPage>;
  /** Stops the background page, as the browser may at any moment; it starts again when something happens. */
  stopBackground(): Promise<void>;
  /** Replaces the extension by the same one under the pages that are open, as an update does. */
  updateExtension(): Promise<void>;
  /** Ends the browser and starts it anew with the same profile; all pages are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
