/** Which views hold something that a person has typed and not yet written; the pane never turns away from such a view by itself. */
import { createContext, useCallback, useContext, useEffect, useId, useState, type ReactNode } from "react";

const UnsavedContext = createContext<Set<string> | undefined>(undefined);

export function UnsavedProvider({ children }: { readonly children: ReactNode }) {
  const [holders] = useState(() => new Set<string>());
  return <UnsavedContext value={holders}>{children}</UnsavedContext>;
}

/** Called by a view that is open: `unsaved` while it holds typing that would be missed. */
export function useUnsaved(unsaved: boolean): void {
  const holders = useContext(UnsavedContext);
  const holder = useId();
  useEffect(() => {
    if (!unsaved || !holders) return undefined;
    holders.add(holder);
    return () => void holders.delete(holder);
  }, [holders, holder, unsaved]);
}

/** Asks whether the view that is open holds unsaved typing. */
export function useAnyUnsaved(): () => boolean {
  const holders = useContext(UnsavedContext);
  return useCallback(() => (holders?.size ?? 0) > 0, [holders]);
}
