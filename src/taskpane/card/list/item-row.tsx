import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { useSpeech } from "../../speech/speech";
import type { ShownItem } from "./shown-item";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  mark: {
    flexShrink: 0,
    minWidth: "1.25rem",
    paddingTop: "2px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  body: { flexGrow: 1, minWidth: 0, paddingTop: "2px" },
  aside: { flexShrink: 0 },
});

interface ItemRowProps {
  readonly item: ShownItem;
  readonly busy: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  /** Absent where items stay where they are. */
  readonly onMove?: (by: 1 | -1) => void;
  readonly onRemove?: () => void;
}

/** One item with its menu; Alt+↑ and Alt+↓ move it wherever in the row the focus is. */
export function ItemRow({ item: { name, mark, body, aside, actions }, busy, canMoveUp, canMoveDown, onMove, onRemove }: ItemRowProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onMove || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <div className={styles.body}>{body}</div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={say("card.item.menu", { name })} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {onMove && (
              <>
                <MenuItem disabled={busy || !canMoveUp} secondaryContent="Alt+↑" onClick={() => onMove(-1)}>
                  {say("card.item.up")}
                </MenuItem>
                <MenuItem disabled={busy || !canMoveDown} secondaryContent="Alt+↓" onClick={() => onMove(1)}>
                  {say("card.item.down")}
                </MenuItem>
              </>
            )}
            {actions.map(({ label, run, changes }) => (
              <MenuItem key={label} disabled={busy && changes} onClick={run}>
                {label}
              </MenuItem>
            ))}
            {onRemove && (
              <>
                <MenuDivider />
                <MenuItem disabled={busy} onClick={onRemove}>
                  {say("card.item.remove")}
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}
