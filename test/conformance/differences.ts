import type { EngineName } from './driver.ts'

/** Where an engine is not like the one that situations were written in. */
export interface Difference {
  readonly engine: EngineName
  /**
   * `cannot`: the situation cannot be made there, and is skipped. `limit`: it can, and comes out
   * wrong. `lifted`: a known limit of the situation does not hold there.
   */
  readonly kind: 'cannot' | 'limit' | 'lifted'
  readonly reason: string
  /** It holds only where this is so: some versions have what others lack. Runs in the page, and uses nothing outside itself. */
  readonly where?: () => boolean
  /** Names by family. */
  readonly situations: Readonly<Record<string, readonly string[]>>
}

const lacksCommands = (): boolean => !('commandForElement' in HTMLButtonElement.prototype)
const lacksNavigation = (): boolean => !('navigation' in window)
const lacksTransitions = (): boolean => !('startViewTransition' in document)

/** Why nothing can be done with a finger there. */
export const fingerless: Partial<Record<EngineName, string>> & { readonly webkitgtk: string } = { webkitgtk: 'Its WebDriver knows no finger and no pen.' }

export const differences: readonly Difference[] = [
  { engine: 'firefox', kind: 'cannot', reason: 'Its WebDriver knows no pen.', situations: { dead: ['a button, by a pen'], rage: ['by a pen'] } },
  { engine: 'firefox', kind: 'limit', reason: 'It tells of no shifts of the layout.', situations: { alive: ['a menu of CSS and :focus-within that moves the page'], sites: ['An accordion in a closed shadow root pushes the page down'] } },
  { engine: 'firefox', kind: 'cannot', reason: 'Its WebDriver loses the press that leaves the third document in a row, with calma on it or without.', situations: { sites: ['A list is paged through by the server'] } },
  { engine: 'firefox', kind: 'limit', reason: 'Words are elsewhere under the pointer once a message has pushed the button away, and presses select them.', situations: { sites: ['A trial form is pressed four times in anger under a message that stays the same'] } },
  { engine: 'firefox', kind: 'cannot', reason: 'Without a screen it does not come back from print().', situations: { alive: ['print'] } },
  { engine: 'firefox', kind: 'limit', reason: 'Without the Navigation API a download tells of itself by using the press up, and the second one does not.', situations: { sites: ['Two bank statements are handed over as downloads made in the page, nothing on the page changes'] } },
  { engine: 'firefox', kind: 'limit', where: lacksNavigation, reason: 'Before version 147 it has no Navigation API, and a second download does not use the press up.', situations: { sites: ['Two phone bills are saved as files that the page makes itself', 'Two bank statements are saved as files through a link made on the fly and nothing on the page moves'] } },
  { engine: 'firefox', kind: 'cannot', where: lacksNavigation, reason: 'Before version 147 it has no Navigation API.', situations: { wandering: ['back at once, with a router of the Navigation API'] } },
  { engine: 'firefox', kind: 'cannot', where: lacksCommands, reason: 'Before version 144 it has no invoker commands.', situations: { alive: ['commandfor', 'the close command of a dialog'] } },
  { engine: 'firefox', kind: 'cannot', where: lacksTransitions, reason: 'Before version 144 it has no view transitions.', situations: { alive: ['a view transition'] } },
  { engine: 'firefox', kind: 'limit', reason: 'Its Event Timing counts the reading of a dialog, so a listener that takes as long is taken for one.', situations: { slow: ['a listener that keeps the page from doing anything else for three seconds'] } },
  { engine: 'firefox', kind: 'cannot', reason: 'Its WebDriver is too slow for a double tap.', situations: { sites: ['A photo feed answers a double tap with an animated heart and the arrows with a transform'] } },
  { engine: 'firefox', kind: 'lifted', reason: 'It tells of the rejection of a body that is no JSON.', situations: { sites: ['A fitness dashboard syncs and its three widgets break each in its own way'] } },
  { engine: 'firefox', kind: 'limit', reason: 'It does not tell of a connection that broke before anything was pressed.', situations: { sites: ['A chat breaks in three ways while it opens, and its skeletons stay'] } },
  {
    engine: 'firefox', kind: 'lifted', reason: 'It tells of a request also when nobody reads the answer.',
    situations: { forms: ['the same with an answer that must not be stored'] },
  },

  {
    engine: 'webkitgtk', kind: 'cannot', reason: fingerless.webkitgtk,
    situations: { dead: ['a button, by a pen'], alive: ['a page that is scrolled by a finger'], rage: ['by a pen'] },
  },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Version 2.50 has no invoker commands.', situations: { alive: ['commandfor', 'the close command of a dialog'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Its test browser knows no program for such links, and leaves the page for an error.', situations: { alive: ['a mailto link', 'a tel link'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Without compositing, which tests do without, a view transition ends its process.', situations: { alive: ['a view transition'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'It gives scripts no other name by `sourceURL`, so they cannot be passed off as an extension.', situations: { errors: ['three errors of an extension'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Two presses of its WebDriver select a word only now and then.', situations: { sites: ['A cook marks lines of a recipe by pressing them three times'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Version 2.50 has no requestIdleCallback.', situations: { alive: ['when the page is idle'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Version 2.50 has no Navigation API.', situations: { wandering: ['back at once, with a router of the Navigation API'] } },
  { engine: 'webkitgtk', kind: 'lifted', reason: 'It says of a page that it was come back to.', situations: { wandering: ['back at once, from document to document'], sites: ['A wrong link, and back at once'] } },
  { engine: 'webkitgtk', kind: 'lifted', reason: 'It does not tell that a request ended well, so a label that goes back after it was no answer.', situations: { sites: ['A comment thread that loads an empty page each time and whose reply editor cannot be fetched'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'It tells of no shifts of the layout.', situations: { alive: ['a menu of CSS and :focus-within that moves the page'], sites: ['An accordion in a closed shadow root pushes the page down'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'Version 2.50 has no Event Timing, so a listener that takes as long as reading a dialog is taken for one.', situations: { slow: ['a listener that keeps the page from doing anything else for three seconds'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'A file picker does not use the press up.', situations: { alive: ['a file picker'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'While it seeks, it tells of further seeking now and then.', situations: { calm: ['seeking ten seconds on, in a video'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'Version 2.50 has no Navigation API, which alone tells of a download by script.', situations: { alive: ['a download by script'], sites: ['A developer portal copies keys and hands out a file without changing a thing on the page', 'Two bank statements are handed over as downloads made in the page, nothing on the page changes', 'A report is made in the page and downloaded', 'An export of a table that is answered by nothing but a file in the downloads', 'A yearly tax statement is made in the page and handed over as a download', 'Two phone bills are saved as files that the page makes itself', 'A bank page answers by starting a download, by scrolling to a section and by putting the cursor into a field', 'Two bank statements are saved as files through a link made on the fly and nothing on the page moves'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'Its test browser prints without a `beforeprint`.', situations: { alive: ['print'] } },
  {
    engine: 'webkitgtk', kind: 'limit', reason: 'Resource Timing of version 2.50 does not tell the status, so a request that failed looks like one that did not.',
    situations: {
      dead: ['with a request that fails in silence'],
      refused: [
        'a request that fails, and nothing comes of it', 'a connection that breaks, which the page hushes up', 'a connection that breaks, and the page says so in an alert',
        'a request that the page gives up because it takes too long',
      ],
      sites: [
        'The server answers 422 and the words of it are shown', 'A Rails sign-up with Turbo replaces the frame by the 422 answer three times',
        'Three account actions fail on the server and the page keeps silent', 'A product page throws, fails an XHR and rejects, one press each',
        'A delete request gets a 500 that is only written to the console', 'A save button says Saving and then just Save again after a 500',
        'Three parts of a page cannot be loaded, and each says so',
        'A directory sync that fails in three places after one press', 'A save-all button whose three sections fail and pile up their toasts',
        'A task drawer in which assign, label and archive each break in their own way', 'A draft whose saving in the background falls apart while its author types on',
        'Opening the discussion below a story fails in three services at once', 'Three widgets of a long front page crash one after another as they scroll into view',
        'htmx invoices: marking as paid fails on the server and nothing is swapped in', 'Angular bank: cancelling a transfer is forbidden and a snack bar says so',
        'React dashboard: refresh all makes three endpoints fail, each tile in its own way', 'The number of a seller is not shown, for the server forbids it and the page keeps silent',
        'Refreshing all accounts sets off three requests whose failures nobody catches', 'An optimistic heart on a film is taken back by a failing server three times',
        'Refreshing a dashboard breaks three widgets in three ways', 'A phone number is never long enough, and the heart of a wish list turns pale again',
        'A comparison of mortgages waits behind its fallback, and cannot be mailed then',
        'Each field of an editor saves itself to a service of its own and none of them works',
        'An optimistic favourite is silently taken back when the connection breaks', 'The search for the best seats falls back from one broken service to the next',
        'A chat breaks in three ways while it opens, and its skeletons stay', 'A Turbo project form fails on the server three times and only the button says Saving for a moment',
        'A file store cannot bring a file back from the bin and tells only its console', 'A course platform comes up broken: one service unavailable, one connection cut, one script thrown off',
        'A music service answers every press on play with the same toast that something went wrong',
        'The balance of a gift card cannot be asked for, the server fails on each of three patient tries',
        'A telecom login fails on the server three times and only the console hears of it', 'A bank answers every press on Confirm transfer with the same toast that it did not work',
        'An operations wall whose panels break one after another while its clock and counter run on',
        'Show phone number on a classified ad asks for a number that is gone, and jQuery has nothing bound to the failure',
        'The refresh of a metrics dashboard breaks four tiles at once, each from its own failing endpoint',
        'A student presses Enrol in the course catalogue and the server error ends up in the console alone',
      ],
      forms: [
        'plain words after the server refused, three times', 'plain words, always the same, after the server refused, three times',
        'plain words after the server refused, whose answer nobody read, three times', 'nothing to see after the server refused, three times', 'a form wiped after the server refused, three times',
        'a refusal by XMLHttpRequest, three times', 'a server that is broken, three times',
        'a server that refuses, with the button disabled meanwhile, three times', 'fields without a form, refused by the server, three times',
      ],
      errors: ['one error, in notices that are put one under the other into a holder that comes with the first', 'three connections that break, with nothing to see', 'three parts of a page that cannot be loaded, before anybody has pressed anything', 'three requests that fail, with plain words', 'three requests that fail, with nothing to see', 'three requests by XMLHttpRequest that fail', 'one throw, one rejection and one failed request'],
    },
  },
]
