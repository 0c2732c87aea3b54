/** Which colour do browsers and systems give what surrounds the page? That of its paper, as in `src/app/style.css`. */
export const PAPER = { light: '#faf9f6', dark: '#16181c' };
