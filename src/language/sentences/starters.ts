/** @module Words that, capitalised after an abbreviation, begin a new sentence: "of Oravia Inc. The board met." */
export const STARTERS = new Set(
  (
    'the a an this that these those he she it we they i you his her its our their my there here in on at by for from with ' +
    'after before while when since as if although though but and or so yet however meanwhile also then now what who why how ' +
    'where which some many most all both each one two no not nobody none several another other such according earlier later ' +
    'last next only even still despite during under over among because until once more is are was were do does did have has ' +
    'asked to about against between like nor let perhaps please see both either neither today yesterday ' +
    'prior instead finally besides indeed thus therefore nevertheless nonetheless additionally moreover furthermore ' +
    'following according given based born part unlike within without through throughout since whether any every few ' +
    'critics officials police people experts analysts authorities supporters opponents reporters investigators three ' +
    'four five ten dozens hundreds thousands millions just too very my your if here again'
  ).split(' '),
)
