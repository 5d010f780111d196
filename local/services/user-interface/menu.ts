/** Base.Menu: collected here, shown nowhere; the report and the office keep what was added. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { MenuItem, MenuState } from '../environment';

export class Menu extends ServiceObject implements Played<GoogleAppsScript.Base.Menu> {
  protected readonly className = 'Menu';
  readonly #caption: string | null;
  readonly #items: MenuItem[] = [];
  readonly #add: (menu: MenuState) => void;

  constructor(caption: string | null, add: (menu: MenuState) => void) {
    super();
    this.#caption = caption;
    this.#add = add;
  }

  addItem(caption: string, functionName: string): this {
    this.#items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#items.push({ kind: 'menu', menu: menu.#state() });
    return this;
  }

  addToUi(): void {
    this.#add(this.#state());
  }

  #state(): MenuState {
    return { caption: this.#caption, items: [...this.#items] };
  }
}
