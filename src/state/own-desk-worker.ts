import { expose } from 'comlink';
import { OwnDesk } from './own-desk.js';

// the desk of a reader's own file works in a thread of its own, so that the page answers meanwhile
expose(new OwnDesk());
