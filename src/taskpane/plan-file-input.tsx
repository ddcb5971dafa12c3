import type { Ref } from "react";

interface PlanFileInputProps {
  /** Clicked by the button that people see. */
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** Endings of the files that can be chosen. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** What a plan can be read from: a plan file, or the workbook of a plan. */
export const planFiles = ".json,.xlsx,application/json";
/** What a body's own form can be drawn in. */
export const formFiles = ".xlsx,.xlsm,.docx";

/** Lets a file be chosen. */
export function PlanFileInput({ ref, label, accept, onFile }: PlanFileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) onFile(file);
        // Choosing the same file again, once mended, must count as a choice.
        currentTarget.value = "";
      }}
    />
  );
}
