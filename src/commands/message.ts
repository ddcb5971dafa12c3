/** Start-up of the window in which a ribbon button says why it could not do its work. */
import { messageOf } from "./message-address";

const message = messageOf(location.href);
const place = document.getElementById("message");
if (message && place) {
  document.documentElement.lang = message.language;
  place.textContent = message.text;
}
