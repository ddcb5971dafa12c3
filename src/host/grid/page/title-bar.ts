import { text, type Language, type TextKey } from "./texts";

export interface TitleBarActions {
  open(file: File): void;
  save(): void;
  printPreview(): void;
  undo(): void;
  redo(): void;
}

/** File name and the few buttons that a stage needs. */
export class TitleBar {
  readonly element: HTMLElement;
  private readonly fileName: HTMLElement;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;

  constructor(
    private readonly document: Document,
    private readonly language: Language,
    actions: TitleBarActions,
  ) {
    this.element = document.createElement("header");
    this.element.className = "title-bar";
    this.fileName = document.createElement("h1");
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.accept = ".xlsx";
    chooser.hidden = true;
    chooser.addEventListener("change", () => {
      const file = chooser.files?.[0];
      if (file) actions.open(file);
      chooser.value = "";
    });
    this.undo = this.button("undo", () => actions.undo());
    this.redo = this.button("redo", () => actions.redo());
    this.element.append(
      this.fileName,
      this.undo,
      this.redo,
      this.button("open", () => chooser.click()),
      this.button("save", () => actions.save()),
      this.button("printPreview", () => actions.printPreview()),
      chooser,
    );
  }

  focus(): void {
    this.element.querySelector<HTMLElement>("button:enabled")?.focus();
  }

  refresh(fileName: string, canUndo: boolean, canRedo: boolean): void {
    this.fileName.textContent = fileName;
    this.document.title = `${fileName} · ${text("title", this.language)}`;
    this.undo.disabled = !canUndo;
    this.redo.disabled = !canRedo;
  }

  private button(key: TextKey, act: () => void): HTMLButtonElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.textContent = text(key, this.language);
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", act);
    return button;
  }
}
