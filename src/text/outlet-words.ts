/** @module Names that look like an outlet's, for the many that no table lists: "the Fairview Gazette". */

/** Last words of such names, as alternatives of a pattern. */
const NEWS_WORDS =
  'Times|Post|Tribune|Herald|Gazette|Chronicle|Courier|Observer|Examiner|Dispatch|Daily News|News Agency|Press Agency|Morning News|Press-Herald|Journal|Inquirer|Sentinel|Ledger|Telegram|Broadcasting'

/** Finds names that look like an outlet's: one to three capitalised words and a word that papers are called by. Global. */
export const LIKE_AN_OUTLET = new RegExp(
  String.raw`\b(?:\p{Lu}[\p{L}.&’'-]{1,30} ){1,3}(?:${NEWS_WORDS})(?![\p{L}])`,
  'gu',
)

const ALONE = new RegExp(
  String.raw`^(?:The )?(?:\p{Lu}[\p{L}.&’'-]{1,30} ){1,3}(?:${NEWS_WORDS}|News|Today|Press|Mail|Standard|Agency)$`,
  'u',
)

/** Whether a line of its own reads as an outlet's name. */
export const isLikeAnOutlet = (line: string): boolean => ALONE.test(line)
