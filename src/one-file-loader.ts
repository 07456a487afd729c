import { codeElement, unpacked } from './exports/one-file.js';

// The code stands packed in the page; the policy of the page names its hash, so nothing else runs.
const packed = document.getElementById(codeElement)?.textContent ?? '';
const script = document.createElement('script');
script.textContent = new TextDecoder().decode(unpacked(packed));
document.body.append(script);
