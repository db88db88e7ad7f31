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
  /** Names by family. */
  readonly situations: Readonly<Record<string, readonly string[]>>
}

export const differences: readonly Difference[] = [
  { engine: 'firefox', kind: 'cannot', reason: 'Its WebDriver knows no pen.', situations: { dead: ['a button, by a pen'], rage: ['by a pen'] } },
  { engine: 'firefox', kind: 'limit', reason: 'It tells of no shifts of the layout.', situations: { alive: ['a menu of CSS and :focus-within that moves the page'], sites: ['An accordion in a closed shadow root pushes the page down'] } },
  { engine: 'firefox', kind: 'cannot', reason: 'Without a screen it does not come back from print().', situations: { alive: ['print'] } },
  {
    engine: 'firefox', kind: 'lifted', reason: 'It tells of a request also when nobody reads the answer.',
    situations: { forms: ['the same with an answer that must not be stored'] },
  },

  {
    engine: 'webkitgtk', kind: 'cannot', reason: 'Its WebDriver knows no finger and no pen.',
    situations: {
      dead: ['a button, by a finger', 'a div with a pointer cursor, by a finger', 'a button, by a pen'],
      alive: ['a menu that opens on touchstart', 'a tap', 'a page that is scrolled by a finger'],
      rage: ['by a finger', 'by a finger on an empty area', 'by a finger on a page without a viewport for phones', 'by a pen'],
      calm: ['a stepper, by a finger'],
      forms: ['a form handed in by a finger, three times'],
      sites: ['A burger on a phone waits for a hover that never comes', 'A finger steps up a number in no time', 'A finger opens a sheet and taps beside it',
        'A burger menu on a phone opens at touchend and closes at the click that follows', 'An accordion on a phone answers to the mouse alone',
        'A tap on a reminder button in a component that counts down is not answered', 'A finger plays with an optimistic heart that the server agrees to',
        'A PIN with the same digit four times is tapped into a banking page', 'A touch login for a gym shakes the member number and marks it, without a form element',
        'A Chakra booking form on a phone gets three error toasts for 500s', 'On a phone a ticket machine throws, gets a 400 and loses the connection',
        'A tap on follow gets a 403 through XHR and the button stays as it was', 'A finger tries a div button with aria-disabled twice',
        'A tap on the inbox shows a skeleton for three seconds',
        'A courier app whose filter drawer opens below the screen and whose sheet swallows every tap for dragging',
        'A restaurant menu stays under the clear backdrop of a sheet that has been closed',
        'A voucher in a food basket only ever raises the same failure toast',
        'A grey place-order bar is tapped again and again below the minimum order',
        'A ride app whose offers tab is guarded back to the same view and whose request button throws',
        'A ticket FAQ whose accordion opens on touchend and shuts on the click that follows',
        'Three tabs of a delivery app each break in a way of their own',
        'A finger taps a food stepper up and down while the sticky total follows',
        'A finger stays on the bin while the rows of a list slide up under it',
        'The grip of a trip sheet steps through three heights at each tap',
        'A product gallery on a phone that believes forever to be swiped and ignores its arrow',
        'Alpine mobile bank: the balance is shown and hidden four times with a finger',
        'Alpine seat booking: a free seat is tapped four times with a finger and only looks pressed for a moment',
        'Hearts in a feed answer at once while the counting service behind them is down',
        'A cookie banner lets one choose by switches and slides away',
        'A holiday is looked for eight months ahead by tapping through a calendar',
        'A newsletter pop-up is sent away and the comments are jumped to',
        'A quiz goes on to the next question with each tap in the same place',
        'A message to a shop stands in the chat at once though nobody is there to reply',
        'Three different forms of one page each want to be filled in, once',
        'A dish is tapped into the basket before the delivery page has come to life',
        'The cookie wall has gone but its empty backdrop catches every tap on the menu',
        'A follow is shown and quietly taken back as the server does not want it',
        'Tickets cannot be bought before the countdown ends, and fingers cannot wait',
        'An order is placed, the wheel turns, and a finger asks again',
        'Play only ripples under the finger and the film does not begin',
        'The upper deck of a ferry is drawn after three seconds of waiting',
        'A quote for a van lists its complaint at the very top, far from the button',
        'The six digits of a second factor are shaken off three times without a word',
        'An offer for a bicycle comes back from the server three times as a fresh form with a red field',
        'A pizza does not get into the basket since the server answers with a page of its own',
        'A saved flat is unsaved again with an apology as the server fails',
        'Seat, bag and insurance each break in their own way when a traveller taps them',
        'An episode gets neither its licence nor its film nor its subtitles',
      ],
    },
  },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Version 2.50 has no invoker commands.', situations: { alive: ['commandfor', 'the close command of a dialog'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Its test browser knows no program for such links, and leaves the page for an error.', situations: { alive: ['a mailto link', 'a tel link'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Without compositing, which tests do without, a view transition ends its process.', situations: { alive: ['a view transition'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'It gives scripts no other name by `sourceURL`, so they cannot be passed off as an extension.', situations: { errors: ['three errors of an extension'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Two presses of its WebDriver select a word only now and then.', situations: { sites: ['A cook marks lines of a recipe by pressing them three times'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Version 2.50 has no requestIdleCallback.', situations: { alive: ['when the page is idle'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'Version 2.50 has no Navigation API.', situations: { wandering: ['back at once, with a router of the Navigation API'] } },
  { engine: 'webkitgtk', kind: 'lifted', reason: 'It says of a page that it was come back to.', situations: { wandering: ['back at once, from document to document'], sites: ['A wrong link, and back at once'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'It tells of no shifts of the layout.', situations: { alive: ['a menu of CSS and :focus-within that moves the page'], sites: ['An accordion in a closed shadow root pushes the page down'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'A file picker does not use the press up.', situations: { alive: ['a file picker'] } },
  { engine: 'webkitgtk', kind: 'cannot', reason: 'While it seeks, it tells of further seeking now and then.', situations: { calm: ['seeking ten seconds on, in a video'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'Version 2.50 has no Navigation API, which alone tells of a download by script.', situations: { alive: ['a download by script'], sites: ['A report is made in the page and downloaded', 'An export of a table that is answered by nothing but a file in the downloads'] } },
  { engine: 'webkitgtk', kind: 'limit', reason: 'Its test browser prints without a `beforeprint`.', situations: { alive: ['print'] } },
  {
    engine: 'webkitgtk', kind: 'limit', reason: 'Resource Timing of version 2.50 does not tell the status, so a request that failed looks like one that did not.',
    situations: {
      dead: ['with a request that fails in silence'],
      refused: ['a request that fails, and nothing comes of it'],
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
        'A newsletter form is emptied after each failed request and says nothing', 'Each field of an editor saves itself to a service of its own and none of them works',
      ],
      forms: [
        'plain words after the server refused, three times', 'plain words, always the same, after the server refused, three times',
        'plain words after the server refused, whose answer nobody read, three times', 'nothing to see after the server refused, three times', 'a form wiped after the server refused, three times',
        'a refusal by XMLHttpRequest, three times', 'a server that is broken, three times',
        'a server that refuses, with the button disabled meanwhile, three times', 'fields without a form, refused by the server, three times',
      ],
      errors: ['three parts of a page that cannot be loaded, before anybody has pressed anything', 'three requests that fail, with plain words', 'three requests that fail, with nothing to see', 'three requests by XMLHttpRequest that fail', 'one throw, one rejection and one failed request'],
    },
  },
]
