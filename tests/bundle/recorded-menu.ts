/** A Ui and a Session just large enough for onOpen, which remember the menu that was built. */

/** One line of a menu: what the user reads and the function that is called. A separator is no item. */
export interface RecordedItem {
  readonly caption: string;
  readonly functionName: string;
}

/** One menu of the recording, its submenus' items among its own. */
class RecordedMenu {
  readonly items: RecordedItem[] = [];

  constructor(private readonly shown: RecordedItem[]) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }

  addSubMenu(menu: RecordedMenu): this {
    this.items.push(...menu.items);
    return this;
  }

  addSeparator(): this {
    return this;
  }

  addToUi(): void {
    this.shown.push(...this.items);
  }
}

export interface MenuRecording {
  /** The items of the menus that were added to the Ui, in order. */
  readonly items: readonly RecordedItem[];
  /** The services onOpen may use before anyone has authorised the add-on; any other is not there. */
  readonly services: Readonly<Record<string, unknown>>;
}

/** Starts a recording for a user who reads the given language, for example "ko" or "en_GB". */
export function recordMenu(userLocale: string): MenuRecording {
  const items: RecordedItem[] = [];
  const createMenu = (): RecordedMenu => new RecordedMenu(items);
  return {
    items,
    services: {
      SpreadsheetApp: { getUi: () => ({ createMenu, createAddonMenu: createMenu }) },
      Session: { getActiveUserLocale: () => userLocale },
    },
  };
}
