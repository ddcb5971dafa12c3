import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CardChange, RowsKey } from "../../../plan/editing/card-change";
import type { CardControl } from "../card-control";
import { ItemRow } from "./item-row";
import type { FocusTarget } from "../editing/use-focus-target";
import { useItemKeys } from "./use-item-keys";
import type { ShownItem } from "./shown-item";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface ItemListProps {
  readonly label: string;
  /** Absent where there are as many as the template says, in its order. */
  readonly list?: RowsKey;
  readonly items: readonly ShownItem[];
  readonly control: CardControl;
  /** Takes the focus when the last item was removed. */
  readonly addButton: FocusTarget;
}

/** The items of one of a card's tables, in their order. The focus stays with what was moved and goes on to the next after a removal. */
export function ItemList({ label, list, items, control, addButton }: ItemListProps) {
  const styles = useStyles();
  const keys = useItemKeys(items.map(({ text }) => text));
  const rows = useRef<HTMLUListElement>(null);
  const removed = useRef<{ readonly at: number; readonly before: number }>(undefined);

  useEffect(() => {
    const { current: gone } = removed;
    if (!gone || items.length >= gone.before) return;
    removed.current = undefined;
    const next = rows.current?.children[Math.min(gone.at, items.length - 1)];
    (next?.querySelector<HTMLElement>("[aria-haspopup=menu]") ?? addButton).focus();
  }, [items.length, addButton]);

  const edit = (change: CardChange) => {
    if (!control.busy) void control.edit(change);
  };
  const remove = async (at: number) => {
    if (!list) return;
    removed.current = { at, before: items.length };
    if (!(await control.edit({ kind: "remove", list, at }))) removed.current = undefined;
  };

  return (
    <ul ref={rows} className={styles.list} aria-label={label}>
      {items.map((item, at) => (
        <ItemRow
          key={keys[at]}
          item={item}
          busy={control.busy}
          {...(list
            ? {
                onMove: (by: 1 | -1) => {
                  const to = at + by;
                  if (to >= 0 && to < items.length) edit({ kind: "move", list, from: at, to });
                },
                onRemove: () => void remove(at),
              }
            : {})}
          canMoveUp={at > 0}
          canMoveDown={at < items.length - 1}
        />
      ))}
    </ul>
  );
}
