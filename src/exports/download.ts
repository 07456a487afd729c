/** Hands a text to the reader as a file. The only place below `state` that touches a page. */
export function saveText(document: Document, name: string, text: string, type: string): void {
  const window = document.defaultView;
  if (!window) throw new Error(`${name} cannot be saved: the document has no window`);
  saveBlob(document, name, new window.Blob([text], { type }));
}

/** The same for what is not text, such as a picture. */
export function saveBlob(document: Document, name: string, content: Blob): void {
  const window = document.defaultView;
  if (!window) throw new Error(`${name} cannot be saved: the document has no window`);
  const address = window.URL.createObjectURL(content);
  click(document, name, address);
  // Some browsers read the address only after the click has been handled.
  window.setTimeout(() => window.URL.revokeObjectURL(address), 10_000);
}

function click(document: Document, name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
