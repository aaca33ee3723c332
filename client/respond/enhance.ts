// The entry of the browser's small bundle on the respondent's pages.
import '../styles/respond.scss';
import './respond-parts.scss';
import './own/own-page.scss';
import { enhance } from './enhancement.ts';

enhance();
