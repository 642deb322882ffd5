// The length of a text in letters as a reader counts them: the twin of org.midad.language.Letters.
// Both are held by one table of tests, src/test/resources/language/letters.tsv.

const UNCOUNTED = /^(?:\p{M}|\p{Cf}|\p{Cc}|[\u{1F3FB}-\u{1F3FF}])$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const EMOJI_MODIFIER = /^[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]$/u;
const REGIONAL_INDICATOR = /^[\u{1F1E6}-\u{1F1FF}]$/u;
const ZERO_WIDTH_JOINER = "\u200D";

/**
 * Counts code points, without marks, format characters, variation selectors, skin tones and
 * control characters; a line end, a flag and an emoji joined of several are one each.
 * @param {string} text
 * @returns {number}
 */
export function countLetters(text) {
    let count = 0;
    let afterEmoji = false;
    let joined = false;
    let halfFlag = false;
    for (const letter of text) {
        const regional = REGIONAL_INDICATOR.test(letter);
        const secondHalf = halfFlag && regional;
        if (!joined && !secondHalf && (letter === "\n" || !UNCOUNTED.test(letter))) {
            count++;
        }
        halfFlag = !secondHalf && regional;
        joined = afterEmoji && letter === ZERO_WIDTH_JOINER;
        afterEmoji = EMOJI.test(letter) || (afterEmoji && EMOJI_MODIFIER.test(letter));
    }
    return count;
}
