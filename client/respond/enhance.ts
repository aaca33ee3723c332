// The entry of the browser's small bundle on the respondent's pages.
import './respond.scss';
import { enhance } from './enhancement.ts';

enhance();
