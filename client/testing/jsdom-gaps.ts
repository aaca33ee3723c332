// Imported first by specs whose subject imports react-router: jsdom lacks what every browser has.
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
