/**
 * @module Broadcast programmes whose names are ordinary words: only quotation marks, or "with" and a host's name,
 * make "This Week" a programme. Those that are unmistakable stand among the aliases in `outlets.ts`.
 */
import { outletNamed } from './outlets.ts'
import type { Chars } from './span.ts'

/** outlet | programmes, parted by ";". */
const ROWS = `
ABC News|This Week;The View;Nightline;20/20;What Would You Do?;Primetime;The Note
CBS News|Sunday Morning;Early Show;The Early Show;CBS Mornings;Face The Nation;The Late Show;Late Show;Person to Person;The Talk
NBC News|Today;TODAY;The Today Show;Today Show;Dateline;Rock Center;First Read;The Tonight Show;Tonight Show;Late Night;Saturday Night Live;Sunday Night;Nightly News
MSNBC|Hardball;The Last Word;Last Word;All In;Now;Up;The Ed Show;The Cycle;The Beat;AM Joy;PoliticsNation;Deadline: White House;Deadline White House;MTP Daily;The 11th Hour;Way Too Early;Countdown;Jansing & Co.;Weekends with Alex Witt;Kasie DC;Morning Joe;The ReidOut
CNBC|Squawk Box;Squawk on the Street;Mad Money;Closing Bell;Power Lunch;Street Signs;The Kudlow Report
CNN|State of the Union;State of The Union;New Day;The Situation Room;Situation Room;The Lead;Inside Politics;OutFront;Erin Burnett OutFront;AC360;AC 360;Early Start;Starting Point;American Morning;Your Money;GPS;Fareed Zakaria GPS;Piers Morgan Tonight;Piers Morgan Live;Larry King Live;Newsroom;Crossfire;Political Ticker;CNN Tonight;Cuomo Prime Time;Cuomo PrimeTime;The Axe Files;At This Hour;John King, USA;Anderson Cooper 360°;Your World Today
Fox News|Special Report;On the Record;America's Newsroom;America’s Newsroom;The Five;Outnumbered;Hannity;The Story;Your World;Media Buzz;MediaBuzz;Happening Now;Justice;Justice with Judge Jeanine;Sunday Morning Futures;The Kelly File;Kelly File;The Factor;O'Reilly Factor;O’Reilly Factor;The Daily Briefing;America Live;Studio B;Shepard Smith Reporting;Watters' World;Watters’ World;The Ingraham Angle;Ingraham Angle;Fox & Friends;The Next Revolution;Life, Liberty & Levin;The Greg Gutfeld Show;America Reports;Huckabee
Fox Business|Lou Dobbs Tonight;Varney & Co.;Varney & Company;Cavuto Coast to Coast;Wall Street Week;Making Money;Trish Regan Primetime;Mornings with Maria;Kennedy
NPR|Fresh Air;Here & Now;Here and Now;On Point;1A;Talk of the Nation;Tell Me More;Marketplace;This American Life;Up First
PBS|Frontline;Washington Week;Charlie Rose;Firing Line;Need to Know;Tavis Smiley;Newshour
C-SPAN|Newsmakers;Washington Journal;Q&A;Road to the White House
Bloomberg|Political Capital;With All Due Respect;Masters in Politics
HBO|Real Time;Last Week Tonight;Real Time with Bill Maher;Axios on HBO
Comedy Central|The Daily Show;Daily Show;The Colbert Report;Colbert Report
The New York Times|The Daily;The Caucus;The Upshot;The Argument
The Washington Post|The Fix;Wonkblog;The Volokh Conspiracy
Politico|Playbook;Off Message;Huddle
BBC|Today programme;Newsnight;Panorama;Question Time;Hardtalk;HARDtalk;The World at One;The Andrew Marr Show;Andrew Marr Show;PM programme;Newsday;The World Tonight;Sunday Politics;Daily Politics
ITV|Good Morning Britain;Peston on Sunday;This Morning;Peston
Sky News|Ridge on Sunday;Sophy Ridge on Sunday
`

const programmes = new Map<string, string>()
for (const row of ROWS.trim().split('\n')) {
  const [outlet = '', names = ''] = row.split('|')
  for (const name of names.split(';')) programmes.set(name, outletNamed(outlet)?.name ?? outlet)
}

/** outlet | those who ask for it, parted by ";": they stand for it where somebody speaks to them, and nowhere else. */
const INTERVIEWERS = `
ABC News|George Stephanopoulos;Diane Sawyer;Martha Raddatz;Jonathan Karl;David Muir;Robin Roberts;Barbara Walters
CBS News|Bob Schieffer;Scott Pelley;Norah O'Donnell;Norah O’Donnell;John Dickerson;Margaret Brennan;Lesley Stahl;Steve Kroft;Gayle King;Katie Couric;Major Garrett
NBC News|Chuck Todd;David Gregory;Lester Holt;Savannah Guthrie;Matt Lauer;Meredith Vieira;Andrea Mitchell;Brian Williams;Tom Brokaw
MSNBC|Rachel Maddow;Chris Matthews;Joe Scarborough;Mika Brzezinski;Chris Hayes;Lawrence O'Donnell;Lawrence O’Donnell;Ed Schultz;Nicolle Wallace;Katy Tur;Ari Melber
CNN|Wolf Blitzer;Jake Tapper;Anderson Cooper;Dana Bash;Candy Crowley;Chris Cuomo;Don Lemon;Erin Burnett;Fareed Zakaria;Alisyn Camerota;Piers Morgan;Larry King;Christiane Amanpour;Brianna Keilar;Kate Bolduan
Fox News|Sean Hannity;Bret Baier;Chris Wallace;Greta Van Susteren;Neil Cavuto;Bill O'Reilly;Bill O’Reilly;Megyn Kelly;Tucker Carlson;Laura Ingraham;Martha MacCallum;Jeanine Pirro;Brian Kilmeade;Shannon Bream;Dana Perino
Fox Business|Lou Dobbs;Maria Bartiromo;Stuart Varney;Trish Regan
PBS|Charlie Rose;Judy Woodruff;Gwen Ifill;Jim Lehrer;Tavis Smiley;Margaret Hoover
Univision|Jorge Ramos
C-SPAN|Brian Lamb;Steve Scully
`

const asking = new Map(
  INTERVIEWERS.trim()
    .split('\n')
    .flatMap((row) => {
      const [outlet = '', names = ''] = row.split('|')
      return names.split(';').map((name) => [name, outletNamed(outlet)?.name ?? outlet] as const)
    }),
)
const ASKING = new RegExp(String.raw`(?<![\p{L}’'])(?:${[...asking.keys()].join('|')})(?![\p{L}])`, 'gu')

/** Where a text names one of the interviewers. */
export const findInterviewers = (text: string): ShowName[] =>
  [...text.matchAll(ASKING)].map((m) => ({
    outlet: asking.get(m[0])!,
    start: m.index,
    end: m.index + m[0].length,
  }))

/** A programme named in a text, and whose it is. */
export interface ShowName extends Chars {
  readonly outlet: string
}

const QUOTED = /(?:[“"‘]|'')([\p{Lu}\d][^“”"‘\n]{0,32}?)(?=[,.]?(?:[”"’]|'')(?![\p{L}\d])| with \p{Lu})/gu

/** The programmes whose names stand in quotation marks. */
export function findShows(text: string): ShowName[] {
  return [...text.matchAll(QUOTED)].flatMap((m) => {
    const outlet = programmes.get(m[1]!)
    return outlet === undefined
      ? []
      : [{ outlet, start: m.index + m[0].length - m[1]!.length, end: m.index + m[0].length }]
  })
}
