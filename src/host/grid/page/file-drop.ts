import { text, type Language } from "./texts";

/** Lets a file be dropped anywhere on the page; the page says so while one is held over it. */
export function acceptDroppedFiles(page: HTMLElement, language: Language, open: (file: File) => void): void {
  page.dataset.dropHint = text("dropHere", language);
  const mark = (over: boolean): void => void page.classList.toggle("drop-target", over);
  page.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    mark(true);
  });
  page.addEventListener("dragleave", (event) => {
    if (!page.contains(event.relatedTarget as Node | null)) mark(false);
  });
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

/** Hands bytes to the browser as a download. */
export function download(document: Document, bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
