/** The tab of the sheet in front stays in sight: Univer scrolls to it only where it has drawn the tab already. */

/** About half a second: so long Univer may still be drawing tabs and moving them. */
const framesToDraw = 30;

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

  /** Now, and until the tabs have settled. */
  show(): void {
    cancelAnimationFrame(this.frame);
    this.showFor(framesToDraw);
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
  }

  private showFor(frames: number): void {
    if (frames === 0) return;
    this.frame = requestAnimationFrame(() => {
      const id = CSS.escape(this.activeSheet());
      const tab = this.container.querySelector(`[data-u-comp=slide-tab-item][data-id="${id}"]`);
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.showFor(frames - 1);
    });
  }
}
