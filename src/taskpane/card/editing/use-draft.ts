import { useState, type KeyboardEvent } from "react";

interface Draft {
  readonly text: string;
  /** It has been handed over to be written, while the cell held this: once the cell says something else, that counts. */
  readonly handedOver?: { readonly over: string };
}

interface DraftSetting {
  /** What the cell holds. */
  readonly value: string;
  /** The text as the cell will show it. */
  readonly normal: (text: string) => string;
  /** Whether the text was written; one that was not stays in the field. */
  readonly write: (text: string) => Promise<boolean>;
}

/**
 * A field that is written as one edit when the person leaves it or presses Enter; Esc brings back what the cell holds. While
 * the person types, nothing that happens in the workbook takes the text away.
 */
export function useDraft({ value, normal, write }: DraftSetting) {
  const [draft, setDraft] = useState<Draft>();
  if (draft?.handedOver && draft.handedOver.over !== value) setDraft(undefined);

  const handOver = async (given: Draft | undefined) => {
    if (!given || given.handedOver) return;
    const text = normal(given.text);
    if (text === value) return setDraft(undefined);
    const handed: Draft = { text, handedOver: { over: value } };
    setDraft(handed);
    if (!(await write(given.text))) setDraft((now) => (now === handed ? given : now));
  };

  return {
    text: draft?.text ?? value,
    /** Something is typed that is not written yet. */
    isPending: draft !== undefined && !draft.handedOver,
    change: (text: string) => setDraft({ text }),
    /** Chosen, which is written at once. */
    choose: (text: string) => void handOver({ text }),
    handOver: () => void handOver(draft),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter") void handOver(draft);
      else if (event.key === "Escape" && draft && !draft.handedOver) setDraft(undefined);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
