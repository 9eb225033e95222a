/** @module Stretches without white space that stay whole: web and mail addresses, user names, file names. */

const DOMAIN =
  /^(?:[\w-]+\.)+(?:com|org|net|edu|gov|mil|info|biz|int|uk|us|ca|de|fr|ru|eu|tv|io|ly|me|co|au|in|jp|cn)(?:[/:?#].*)?$/i
const MAIL = /^[\w.+%-]+@[\w-]+(?:\.[\w-]+)*$|^@\w+$/
const FILE = /^[\w-]+\.(?:doc|docx|xls|xlsx|pdf|ppt|txt|html?|jpe?g|png|gif|zip|exe|mp3|js|py)$/i
const GROUP = /^[a-z]{2,}(?:\.[a-z-]{2,}){2,}$/
const OPENING = /^[([{<"'“‘«*]*/
const CLOSING = /(?:['’]s)?[.,;:!?)\]}>"'”’»*]*$/
const LONGEST = 2048

/** The span inside [from, to) that is one address or file name; `undefined` if there is none. The caller checks `to - from`. */
export function special(text: string, from: number, to: number): { start: number; end: number } | undefined {
  if (to - from > LONGEST) return undefined
  let core = text.slice(from, to)
  const angle = core.lastIndexOf('<', core.length - 2) + 1
  const before = angle + OPENING.exec(core.slice(angle))![0].length
  core = core.slice(before).split(')(', 1)[0]!
  core = core.slice(0, core.length - CLOSING.exec(core)![0].length)
  const whole =
    /^(?:https?|ftp):\/\/|^www\.|^mailto:/i.test(core) ||
    DOMAIN.test(core) ||
    MAIL.test(core) ||
    FILE.test(core) ||
    GROUP.test(core)
  return whole ? { start: from + before, end: from + before + core.length } : undefined
}
