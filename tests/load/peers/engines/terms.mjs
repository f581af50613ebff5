// What stands for words in a text without spaces: the pairs of neighbouring Han letters, and Latin
// words and numbers whole. A Han letter on its own is a term too.
export function bigrams(text) {
  const words = text.normalize('NFKC').toLowerCase().match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  return words.flatMap((word) => {
    const letters = [...word];
    if (letters.length < 2 || /[a-z0-9]/.test(word)) return [word];
    return letters.slice(1).map((letter, i) => letters[i] + letter);
  });
}
