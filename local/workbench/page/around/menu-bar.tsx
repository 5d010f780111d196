/** The add-on's menus, as it built them, the way Sheets shows them: by mouse and by keyboard. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem, MenuState } from '../../../services/environment';

interface MenuBarProps {
  readonly menus: readonly MenuState[];
  /** The caption of add-on menus, which have none of their own. */
  readonly addOns: string;
  readonly choose: (functionName: string) => void;
}

export function MenuBar({ menus, addOns, choose }: MenuBarProps) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open === null) return;
    const close = (event: Event): void => {
      if (event.target instanceof Node && bar.current?.contains(event.target) === true) return;
      setOpen(null);
    };
    addEventListener('pointerdown', close, true);
    addEventListener('blur', close);
    return () => {
      removeEventListener('pointerdown', close, true);
      removeEventListener('blur', close);
    };
  }, [open]);
  return (
    <nav class="menu-bar" role="menubar" ref={bar}>
      {menus.map((menu, index) => (
        <div class="menu" key={index}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => {
              setOpen(open === index ? null : index);
            }}
            onPointerEnter={() => {
              if (open !== null) setOpen(index);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                setOpen(index);
              }
            }}
          >
            {menu.caption ?? addOns}
          </button>
          {open === index && (
            <MenuList
              items={menu.items}
              choose={(functionName) => {
                setOpen(null);
                choose(functionName);
              }}
              leave={() => {
                setOpen(null);
                bar.current?.querySelectorAll('button')[index]?.focus();
              }}
            />
          )}
        </div>
      ))}
    </nav>
  );
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly choose: (functionName: string) => void;
  readonly leave: () => void;
}

function MenuList({ items, choose, leave }: MenuListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'ArrowLeft') {
      event.stopPropagation();
      leave();
    }
  };
  return (
    <ul class="menu-list" role="menu" ref={list} onKeyDown={move}>
      {items.map((item, index) => (
        <Item key={index} item={item} choose={choose} />
      ))}
    </ul>
  );
}

function Item({
  item,
  choose,
}: {
  readonly item: MenuItem;
  readonly choose: (functionName: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  switch (item.kind) {
    case 'separator':
      return <li role="separator" />;
    case 'item':
      return (
        <li role="none">
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              choose(item.functionName);
            }}
          >
            {item.caption}
          </button>
        </li>
      );
    case 'menu':
      return (
        <li
          role="none"
          class="submenu"
          onPointerEnter={() => {
            setOpen(true);
          }}
          onPointerLeave={() => {
            setOpen(false);
          }}
        >
          <button
            ref={opener}
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open}
            onClick={() => {
              setOpen(true);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') setOpen(true);
            }}
          >
            {item.menu.caption}
          </button>
          {open && (
            <MenuList
              items={item.menu.items}
              choose={choose}
              leave={() => {
                setOpen(false);
                opener.current?.focus();
              }}
            />
          )}
        </li>
      );
  }
}
