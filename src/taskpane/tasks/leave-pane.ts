/**
 * Hands the keyboard to the sheet. On the web the pane is a frame, and what is around it takes the keys; on the desktop no add-in can hand them
 * over, and F6 does.
 */
export function leavePane(): void {
  if (window.parent !== window) window.parent.focus();
}
