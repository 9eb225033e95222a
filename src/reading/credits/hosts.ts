/**
 * @module Programmes and interviewers who are known by a person's name, for the many that no table lists:
 *
 *   "Ada Moor’s conservative radio show"   "the Ada Moor Show"   "radio host Ada Moor"   "“The Moor Hour”"
 *
 * Only a tight pattern around them makes them a credit: the host of a show is in the news himself often enough.
 */
import { outletNamed } from '../../text/outlets.ts'
import { findInterviewers, findShows } from '../../text/shows.ts'
import type { Unlisted } from './unlisted.ts'

const WORD = String.raw`\p{Lu}[\p{L}’'-]+\.?`
const NAME = `${WORD}(?: ${WORD}){1,2}?`
const AIR = 'radio|television|TV|talk|cable|web|internet|online|podcast|YouTube|streaming'

const HOSTED = new RegExp(
  String.raw`\b(?!(?:Mr|Mrs|Ms|Dr)\.)(${NAME})[’']s? (?:(?!reality)[\p{L}-]+ ){0,3}?(?:(?:${AIR})(?: talk)? (?:show|program|programme|podcast|broadcast|series|channel)|podcast|radio show)(?![\p{L}])`,
  'gu',
)
const TITLED = new RegExp(
  String.raw`\b[Tt]he ((?!Late|Tonight|Today|Daily)${WORD}(?: ${WORD}){0,2}? (?:Show|Podcast|Radio Program|Radio Show))(?![\p{L}])`,
  'gu',
)
const QUOTED = /[“"](?:The )?((?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Show|Podcast|Hour|Radio))(?=[,.]?[”"])/gu
const HOST = new RegExp(
  String.raw`(?:\b(?:${AIR}|late-night|talk-show|syndicated|primetime|prime-time)[- ]){1,3}(?:(?:news|show) )?(?:host|personality|commentator|anchor) (${NAME})(?![\p{L}’'-])`,
  'gu',
)

const NETWORK =
  /\b(?:ABC|BBC|CBS|CNBC|CNN|Comedy Central|C-SPAN|Fox|FOX|HBO|ITV|MSNBC|NBC|NPR|PBS|Sky)(?: News| Network| Business)?(?:[’']s?)? (?:\p{L}+ ){0,2}[“"‘'](?:The )?$/u
/** "CNN’s “The Moor Hour”": the network’s name is enough. */
const behindNetwork = (text: string, start: number) => NETWORK.test(text.slice(Math.max(0, start - 50), start))

/** Programmes of the table in quotation marks, as the outlet that sends them. */
export const programmes = (text: string): Unlisted[] =>
  findShows(text)
    .filter((s) => !behindNetwork(text, s.start))
    .map(({ outlet, start, end }) => ({ name: outlet, start, end, doubtful: false }))

/** Interviewers of the table, as the outlet that they ask for. */
export const interviewers = (text: string): Unlisted[] =>
  findInterviewers(text).map(({ outlet, start, end }) => ({ name: outlet, start, end, doubtful: true }))

/** The programmes and hosts that a text calls so, in no order. */
export function showMentions(text: string): Unlisted[] {
  if (
    !/\b(?:[Ss]how|[Pp]odcast|[Pp]rogram|Hour|Radio|series|channel|broadcast|[ -]host|commentator|personality|anchor)\b/.test(
      text,
    )
  )
    return []
  return [HOSTED, TITLED, QUOTED, HOST].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const name = m[1]!
      const start = pattern === HOST ? m.index : m.index + m[0].indexOf(name)
      return outletNamed(name) || behindNetwork(text, start)
        ? []
        : [{ name, start, end: m.index + m[0].length, doubtful: true }]
    }),
  )
}

const SHOW =
  /(?<=\bon )(\p{Lu}[\p{L}’'-]+?)[’']s (?:\p{Ll}[\p{L}-]* ){0,2}(?:show|program|programme|podcast)(?![\p{L}])/gu
/** How far behind a network's name its programme is named. */
const BEHIND = 40

/** "on Moor’s show" after "the Courier’s “Ada Moor Tonight”": the network that was named with the host. */
export function laterShows(text: string, outlets: readonly Unlisted[]): Unlisted[] {
  return [...text.matchAll(SHOW)].flatMap((m) => {
    const host = m[1]!
    const sender = outlets.findLast(
      (o) =>
        o.end < m.index && new RegExp(String.raw`^[^.\n]*\b${host}\b`, 'u').test(text.slice(o.end, o.end + BEHIND)),
    )
    return sender ? [{ name: sender.name, start: m.index, end: m.index + m[0].length, doubtful: false }] : []
  })
}
