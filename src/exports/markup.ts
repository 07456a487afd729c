/** An attribute of an element that is written as text; null leaves it out, "" writes its bare name. */
export type MarkupAttributes = Readonly<Record<string, string | number | null>>;

/** Text that no reader of HTML or XML takes for markup, within quotes or without. */
export function escapeMarkup(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An element; its content is markup already. */
export function element(name: string, attributes: MarkupAttributes, content = ''): string {
  return `${open(name, attributes)}${content}</${name}>`;
}

/** An element that has no end, such as an image. */
export function open(name: string, attributes: MarkupAttributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => attribute(key, value));
  return `<${[name, ...written].join(' ')}>`;
}

/** Text for Markdown, where a few signs would be read as more than text. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~&]/g, (sign) => `\\${sign}`);
}

/** An address for a link: of the web, or nothing. */
export function webAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : '';
}

function attribute(key: string, value: string | number | null): string[] {
  if (value === null) return [];
  return [value === '' && key !== 'alt' ? key : `${key}="${escapeMarkup(String(value))}"`];
}

/** Without characters that XML cannot hold, halves of characters among them. */
export function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');
}
