/** The words for whoever runs the add-on, by the language of their account. */
import type { ActionWords } from './action-words';
import { englishActionWords } from './action-words.en';
import { koreanActionWords } from './action-words.ko';

/** Korean is the first language; English for anyone whose account is set to another. */
export function actionWords(userLocale: string): ActionWords {
  return userLocale.startsWith('ko') ? koreanActionWords : englishActionWords;
}
