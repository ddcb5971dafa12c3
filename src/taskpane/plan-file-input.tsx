import type { Ref } from "react";

interface PlanFileInputProps {
  /** Clicked by the button that people see. */
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Lets a plan file or the workbook of a plan be chosen. */
export function PlanFileInput({ ref, label, onFile }: PlanFileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept=".json,.xlsx,application/json"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) onFile(file);
        // Choosing the same file again, once mended, must count as a choice.
        currentTarget.value = "";
      }}
    />
  );
}
