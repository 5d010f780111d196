/** The sidebar's page: draws the application into the page that HtmlService shows. */
import { render } from 'preact';
import { Application } from './application';

const place = document.getElementById('application');
if (place !== null) render(<Application />, place);
