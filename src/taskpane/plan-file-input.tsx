import type { Ref } from "react";

interface PlanFileInputProps {
  /** Clicked by the button that people see. */
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** Endings of the files that can be chosen. */
  readonly accept: string;
  /** Whether several can be chosen at once. */
  readonly several?: true;
  /** At least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** What a plan can be read from: a plan file, or the workbook of a plan. */
export const planFiles = ".json,.xlsx,application/json";
/** What a body's own form can be drawn in. */
export const formFiles = ".xlsx,.xlsm,.docx";

/** What last year's plan can be written in. */
export const documentFiles = ".docx,.docm,.xlsx,.xlsm,.odt,.ods,.html,.htm,.txt,.md";

/** Lets files be chosen. */
export function PlanFileInput({ ref, label, accept, several, onFiles }: PlanFileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={several}
      aria-label={label}
      accept={accept}
      onChange={({ currentTarget }) => {
        const [file, ...others] = currentTarget.files ?? [];
        if (file) onFiles([file, ...others]);
        // Choosing the same file again, once mended, must count as a choice.
        currentTarget.value = "";
      }}
    />
  );
}
