/** The page begins here. */
import { render } from 'preact';
import { Application } from './application';

const place = document.getElementById('workbench');
if (place !== null) {
  place.replaceChildren();
  render(<Application locale={document.documentElement.lang === 'en' ? 'en' : 'ko'} />, place);
}
