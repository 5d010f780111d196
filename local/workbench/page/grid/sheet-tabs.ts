/** The tab of the sheet in front stays in sight: Univer scrolls to it only where it has drawn the tab already. */

export class SheetTabs {
  private readonly resized: ResizeObserver;
  private frame = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly activeSheet: () => string,
  ) {
    this.resized = new ResizeObserver(() => {
      this.show();
    });
    this.resized.observe(container);
  }

  /** Once the tabs are drawn anew, which takes a frame or two. */
  show(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.frame = requestAnimationFrame(() => {
        const id = CSS.escape(this.activeSheet());
        const tab = this.container.querySelector(`[data-u-comp=slide-tab-item][data-id="${id}"]`);
        tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      });
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
  }
}
