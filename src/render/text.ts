export { bolder, textWidth, wrap } from '../base/text-width.js';
