import { Button } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { useSpeech } from "../speech/speech";

const Finder = lazy(() => import("./finder"));

/** Opens the list of all cards and sheets, as Ctrl+K does wherever the pane has the keyboard; Excel's own Ctrl+K is heard in cells alone. */
export function FinderButton() {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const before = useRef<Element>(null);
  const name = say("finder.open");

  const show = () => {
    before.current = document.activeElement;
    setOpen(true);
  };
  const onShortcut = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (!open) show();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onShortcut(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<SearchRegular />}
        aria-label={name}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        title={`${name} (Ctrl+K)`}
        onClick={show}
      />
      {open && (
        <Suspense fallback={null}>
          <Finder
            onClose={() => {
              setOpen(false);
              if (before.current instanceof HTMLElement) before.current.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
