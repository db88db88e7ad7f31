import type { Styles } from './createStyles.ts'
import { dashed } from './dashed.ts'
import { hasErrorWord } from './hasErrorWord.ts'
import { isOurs } from './isOurs.ts'
import { isVisible } from './isVisible.ts'

/** What a change amounts to for the visitor. */
export interface Finding {
  /** A `look` is a class, style or data attribute of the pressed thing itself: an answer only if it stays. What is `working` says so in its content: "Saving…". */
  readonly kind: 'answer' | 'negative' | 'busy' | 'working' | 'look' | 'cosmetic' | 'unchanged' | 'invisible'
  readonly element: Element
  /** When it began and when it went on last, if that was after the causality window. */
  readonly late: { readonly first: number; readonly last: number } | undefined
  /** It shows nothing by itself: something was taken out, and nothing is left; or an attribute was set that is for a component to act upon. */
  readonly isHollow: boolean
  /** A message was put in that is read out at once, and does not call itself good news. */
  readonly isAnnounced: boolean
  /** A message was put in that is read out when there is time, and nothing else. */
  readonly isStatus: boolean
}

/** Looks of being pressed, pointed at or focused: they come with every press, dead or not. */
const COSMETIC = /(^|[^a-z])(focus|hover|press|ripple|wave|touch|mouse|keyboard|pointer|intent|click|tap|shak|puls|anima|bounc|wiggl|transition|settling|swapping)/i
const RIPPLE = /ripple|wave/i
const BUSY = /(^|[^a-z])(load(?!ed)|busy|spin|pending|progress|processing|submitting|waiting|skeleton|htmx-request)/i
/** What stands in for content that is on its way. */
const STAND_IN = /(^|[^a-z])(skeleton|spinner|loader|loading|update-progress)/i
/** How far it has got it does not say, as what shows a level does. */
const ENDLESS = '[role=progressbar]:not([aria-valuenow]),[aria-busy=true]'
/** "Loading your messages …" and the like are shorter. */
const CAPTION = 60
const GOOD = /success|info|status(?!-?(critical|warning))|(^|[^n])valid(?!at)/i

/** Attributes nobody perceives by themselves. */
const UNSEEN = /^(id|name|for|tabindex|aria-(controls|owns|describedby|labelledby|activedescendant|errormessage)|data-(user-)?(in)?valid|data-(touched|dirty|pristine))$/
/** What frameworks write down for themselves: Livewire, Alpine, Vue, Angular, Phoenix, htmx, Qwik, Google's. */
const FOR_ITSELF = /^(on|js|_|(wire|x|v|ng|phx|hx|q)[:-](?!cloak))/

/** Elements nobody perceives. */
const UNSEEN_ELEMENT = /^(script|style|link|meta|template|noscript|title|head|base)$/

/** What state a control is in: on the pressed thing, a change of it is an answer at once. */
const STATE = /^(aria-(checked|pressed|expanded|selected|current|sort|valuenow|valuetext|hidden|label)|open|checked|value|src|href|hidden|data-state)$/

const TOOLTIP = '[role=tooltip]'
const PICTURE = 'svg,img,picture,video,canvas'
const ALERT = '[role=alert],[role=alertdialog],[aria-live=assertive]:not([role=status])'
/** Libraries mark so what their messages are: Sonner, Ant Design, Chakra. */
const wordsOf = (element: Element | null | undefined): string => ['class', 'data-type', 'data-status'].map((name) => element?.getAttribute(name) ?? '').join(' ')
/** Material UI, Bootstrap and others give all of these the role of an alert, whatever they say. */
export const TOAST = '[class*="toast" i],[class*="snack" i],[class*="notif" i]'

/** Classes that mean to show something, and to hide it. */
const SHOWN = /(^|[^a-z])(show|open|active|visible|expand|in($|[^a-z]))/i
const HIDDEN = /(^|[^a-z])(hid|invisible|collapsed|closed|d-none)/i

/** So many parts are measured in one look. */
const ASKED = 20

/** What in a message may say that it is an error. */
const MARK = '[class*="error" i]'

/** What other libraries put a message in that they give no role (Ant Design's `ant-message-notice`). */
const MESSAGE = '[class*="toast" i],[class*="snack" i],[class*="notif" i],[class*="notice" i],[class*="message" i]'

/**
 * What changed on balance. A node put back equal, an attribute with the value it had, the same
 * text again: all these are records of a change and yet no change.
 *
 * @param records - and when each came, if it came late
 * @param actor - the pressed thing, on which some changes are mere looks
 * @param painted - styles are clean and may be read
 * @param isEnd - what looks there are now have stayed
 * @param styles - asked for the classes there are
 */
export function netChanges(records: ReadonlyMap<MutationRecord, number | undefined>, actor: Element, painted: boolean, isEnd: boolean, styles: Styles): Finding[] {
  /** The records of each node, by attribute or kind. The first of each holds what was there before. */
  const nodes = new Map<Node, Map<string, MutationRecord[]>>()
  for (const record of records.keys()) {
    const key = record.attributeName ?? record.type
    const kinds = nodes.get(record.target) ?? new Map<string, MutationRecord[]>()
    const changes = kinds.get(key)
    if (changes) changes.push(record)
    else nodes.set(record.target, kinds.set(key, [record]))
  }

  /** A page that opens more than this at once has shown something. */
  let asked = 0
  const isShut = (part: Element): boolean => asked++ < ASKED && !hasRoom(part)

  const kindOf = (node: Node, element: Element, key: string, changes: readonly MutationRecord[]): Finding['kind'] | 'restyled' => {
    const { type, oldValue } = changes[0]!
    if (changes.some(restyles)) return changes.every(bringsLooks) ? 'restyled' : 'answer'
    if (UNSEEN_ELEMENT.test(element.localName) || (element as HTMLInputElement).type === 'hidden') return 'invisible'
    const isSelf = actor.contains(element) || element === (actor.getRootNode() as ShadowRoot).host
    if (isSelf && element !== actor && type === 'attributes' && RIPPLE.test(element.getAttribute('class') ?? '') && isEmpty(element)) return 'cosmetic'
    let shown = element
    let kind: Finding['kind']
    if (type === 'attributes') {
      const now = element.getAttribute(key)
      // No class or style, and an empty one, look the same.
      if (now === oldValue || (!now && !oldValue && /^(class|style)$/.test(key))) return 'unchanged'
      kind = attributeChange(element, key, now, oldValue, actor, painted ? styles : undefined)
      if (kind === 'answer' && element !== actor && /^(hidden|class|style)$/.test(key) && (isStandIn(element) || (painted && turns(element)))) return !painted || isVisible(element) ? 'busy' : 'cosmetic'
      if ((key === 'hidden' && now === null) || (key === 'open' && now !== null)) {
        // A message that was there all along is told when it is shown.
        if (saysNo(element)) kind = 'negative'
        // What an attribute has just hidden was there before: its surroundings are asked.
      } else if (key !== 'aria-hidden' || now === 'true') shown = element.parentElement ?? element
      if (kind === 'answer' && painted && opens(element, key, now, oldValue).some((part) => part && !isEmpty(part) && isShut(part))) return 'invisible'
      // A thing that shrinks while it is pressed may still be springing back when it is pressed again.
      const isSpring = !painted && element === actor && key === 'style' && still(now) === still(oldValue)
      if (kind === 'answer' && isSelf && (!isEnd || isSpring) && !STATE.test(key)) kind = 'look'
    } else if (type === 'childList') kind = listChange(node, element, changes, isSelf, painted)
    else if (node.nodeValue === oldValue) return 'unchanged'
    else kind = saysNo(element) ? 'negative' : 'answer'
    return kind === 'answer' && painted && !isVisible(shown) ? 'invisible' : kind
  }

  const findings: (Omit<Finding, 'kind'> & { kind: Finding['kind'] | 'restyled' })[] = []
  /** Parts that have just been marked as being at work. */
  const atWork: Element[] = []
  for (const [node, kinds] of nodes) {
    for (const [key, changes] of kinds) {
      const element = placeOf(changes[0]!)
      if (!element || isOurs([element])) continue
      // What has been taken out since shows nothing. That it is gone, its surroundings tell. `observeCalls` stands for sheets with an element of its own.
      if (!element.isConnected && !changes.some(restyles)) continue
      let kind = kindOf(node, element, key, changes)
      const [first, last] = [changes[0], changes.at(-1)].map((change) => records.get(change!))
      const late = first === undefined ? undefined : { first, last: last ?? first }
      // It goes when the thing under it is pressed or switched off, and comes back with the mouse.
      if (kind === 'answer' && late && element.closest(TOOLTIP)) kind = 'cosmetic'
      if (kind === 'busy' && /^(aria-busy|class)$/.test(key)) atWork.push(element)
      findings.push({ kind, element, late, isHollow: isHollow(node, element, key, changes), isAnnounced: changes.some(({ addedNodes }) => [...addedNodes].some(isNews)), isStatus: isStatus(element, changes) })
    }
  }
  // A library brings the looks of a ripple or a spinner with it when it first shows one. By itself, a new style is a new look of the page.
  const isForLooks = findings.some(({ kind }) => kind === 'busy' || kind === 'cosmetic')
  const kindAmong = (kind: Finding['kind'] | 'restyled'): Finding['kind'] => (kind === 'restyled' ? (isForLooks ? 'cosmetic' : 'answer') : kind)
  // What the pressed thing says while it is marked as being at work ("Saving…") is a part of that, and so is what a status says meanwhile.
  // What is put into a part that says it is at work is not what it will be in the end.
  const isInterim = ({ element }: Pick<Finding, 'element'>): boolean => !actor.contains(element) && atWork.some((part) => part !== actor && part.matches('[aria-busy=true]') && part.contains(element))
  const isWork = ({ element, isStatus }: Pick<Finding, 'element' | 'isStatus'>): boolean => (isStatus && atWork.includes(actor)) || (actor.contains(element) && atWork.some((part) => part.contains(element)))
  return findings.map(({ kind, ...finding }) => ({ ...finding, kind: kind === 'answer' && (isWork(finding) || isInterim(finding)) ? 'working' : kindAmong(kind) }))
}

function isHollow(node: Node, { localName }: Element, key: string, changes: readonly MutationRecord[]): boolean {
  if (changes[0]!.type === 'attributes') return localName.includes('-') && !STATE.test(key) && !/^(class|style)$/.test(key)
  return !node.hasChildNodes() && changes.some(({ removedNodes }) => removedNodes.length > 0)
}

function isStatus(element: Element, changes: readonly MutationRecord[]): boolean {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes])
  return added.length > 0 && (element.matches('[role=status]') || added.every((node) => (node as Element).matches?.('[role=status]')))
}

function isNews(node: Node): boolean {
  const element = node as Element
  return node.nodeType === 1 && element.matches(ALERT) && !GOOD.test(wordsOf(element))
}

/** A style without the looks of being pressed: a little smaller or larger, and its shadow. */
const still = (style: string | null): string => (style ?? '').replace(/(transform\s*:\s*(none|scale(3d)?\((0?\.[89]\d*|1(\.[01]\d*)?)[^)]*\))|scale\s*:[^;]*|box-shadow\s*:[^;]*|will-change\s*:[^;]*)\s*;?/g, '').trim()

/**
 * Where an error message was put in.
 *
 * @param only - those whose class says so too, for many give any news the role of an alert; of these, only toasts
 */
export function alertsIn(records: readonly MutationRecord[], only?: 'errors' | 'toasts'): readonly Element[] {
  const isAlert = (node: Node): boolean => {
    const element = node as Element
    return element.nodeType === 1 && element.matches(ALERT) && saysNo(element) && (!only || hasErrorWord(wordsOf(element))) && (only !== 'toasts' || element.matches(TOAST))
  }
  // By index and without a copy: of a page under 1,000 changes/s, spreading each list was a quarter of what calma cost.
  const brings = ({ addedNodes }: MutationRecord): boolean => {
    for (let i = 0; i < addedNodes.length; i++) if (isAlert(addedNodes[i]!)) return true
    return false
  }
  return records.filter(brings).flatMap((record) => placeOf(record) ?? [])
}

/** The element that a change is a change of. */
export function placeOf({ target }: MutationRecord): Element | null {
  return target.nodeType === 1 ? (target as Element) : ((target as ShadowRoot).host ?? target.parentElement ?? (target.parentNode as ShadowRoot | null)?.host ?? null)
}

/** A rule that begins so is about the page as a whole. */
const WHOLE_PAGE = /(^|[\s,}])(:root|html|body)\b[^,{]*\{/

/** Does it change a style sheet? Then the whole page may look different. */
function restyles({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target, ...addedNodes, ...removedNodes].some((node) => (node as Element).matches?.('style,link[rel~=stylesheet]'))
}

/** Is it about the rules in an element, as libraries keep them, and not about which sheets hold? */
function bringsLooks({ target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  const isRewritten = (target as Element).localName === 'style' && removedNodes.length > 0
  const isOfThePage = [...addedNodes].some(({ textContent }) => WHOLE_PAGE.test(textContent ?? ''))
  return !isRewritten && !isOfThePage && !/^(media|disabled)$/.test(attributeName ?? '') && [target, ...addedNodes, ...removedNodes].every((node) => (node as Element).localName !== 'link')
}

function attributeChange(element: Element, name: string, now: string | null, old: string | null, actor: Element, styles: Styles | undefined): Finding['kind'] {
  const isOn = now !== null && now !== 'false'
  if (name === 'aria-busy') return isOn ? 'busy' : 'cosmetic'
  if (name === 'aria-invalid') return isOn && now ? 'negative' : old && old !== 'false' ? 'answer' : 'unchanged'
  // A button that switches itself off is at work.
  if (/^(aria-)?disabled$/.test(name)) return element === actor && isOn ? 'busy' : 'answer'
  if (name === 'class') {
    const [was, is] = [old, now].map((words) => (words ?? '').split(/\s+/).filter((word) => word && !COSMETIC.test(dashed(word)))) as [string[], string[]]
    const added = is.filter((word) => !was.includes(word))
    if (added.some((word) => hasErrorWord(word) && !GOOD.test(word))) return 'negative'
    const changed = [...added, ...was.filter((word) => !is.includes(word))]
    if (changed.every((word) => BUSY.test(dashed(word)))) return added.length > 0 ? 'busy' : 'cosmetic'
    // A class that no style knows, as those who count clicks put them on, shows nothing.
    return styles && !changed.some((word) => styles.knows(element, word)) ? 'cosmetic' : 'answer'
  }
  if (UNSEEN.test(name) || FOR_ITSELF.test(name)) return 'invisible'
  // How the visitor points and types is noted on the root; themes are told from that by their name.
  const isNote = name.startsWith('data-') && (COSMETIC.test(name) || (element.localName === 'html' && !/theme|mode|scheme|lang|dir/.test(name)))
  return isNote ? 'cosmetic' : 'answer'
}

function listChange(parent: Node, element: Element, records: readonly MutationRecord[], isSelf: boolean, painted: boolean): Finding['kind'] {
  const before = new Set(childrenBefore(parent, records))
  const touched = new Set(records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]))
  const perceivable = [...touched].filter(isPerceivable)
  const isHere = (node: Node): boolean => node.parentNode === parent
  const came = perceivable.filter((node) => isHere(node) && !before.has(node))
  const went = perceivable.filter((node) => !isHere(node) && before.has(node) && !(node as Element).matches?.(TOOLTIP))
  const moved = perceivable.some((node) => isHere(node) && before.has(node)) && isReordered(before, parent)

  // The same message put there again is still the page saying no.
  if (came.some((node) => saysNo(node)) || (came.length > 0 && saysNo(element, true))) return 'negative'
  if (came.length === went.length && came.every((node, i) => isAlike(node, went[i]!))) return moved ? 'answer' : 'unchanged'
  if (went.length === 0 && came.every(isBusy)) return 'busy'
  // A veil over the page has nothing in it.
  const standsIn = (node: Node): boolean => isStandIn(node) || (painted && turns(node as Element))
  if (came.some(standsIn) && came.every((node) => standsIn(node) || (node as Element).matches?.('[role=status]') || (went.length === 0 && isEmpty(node)))) return 'busy'
  if (came.length === 0 && went.every(isStandIn)) return 'cosmetic'
  // A ripple: something without content, inside the pressed thing, or called by its name.
  const isRipple = isSelf ? came.length === 0 || went.length === 0 : [...came, ...went].every((node) => RIPPLE.test((node as Element).getAttribute?.('class') ?? ''))
  if (isRipple && [...came, ...went].every(isEmpty)) return 'cosmetic'
  return painted && went.length === 0 && !came.some(hasRoom) ? 'invisible' : 'answer'
}

/** The same, but for what says that the old one, or something in it, was at work when it was replaced. */
function isAlike(node: Node, other: Node): boolean {
  if (node.isEqualNode(other)) return true
  const [one, two] = [node, other] as [Element, Element]
  if (one.nodeType !== 1 || one.localName !== two.localName || one.childNodes.length !== two.childNodes.length) return false
  const attributesOf = (element: Element): string => [...element.attributes].map(({ name, value }) => `${name}=${name === 'class' ? value.split(/\s+/).filter((word) => !BUSY.test(dashed(word))).join(' ') : value}`).filter((attribute) => !/^(class=|aria-busy=.*)$/.test(attribute)).sort().join()
  return attributesOf(one) === attributesOf(two) && [...one.childNodes].every((child, i) => isAlike(child, two.childNodes[i]!))
}

/**
 * The children as they were, from those there are and what has happened since. By identity: other
 * changes to the same list may belong to another press, or to nobody.
 */
function childrenBefore(parent: Node, records: readonly MutationRecord[]): Node[] {
  const nodes = [...parent.childNodes] as Node[]
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of [...records].reverse()) {
    for (const node of addedNodes) {
      const at = nodes.indexOf(node)
      if (at >= 0) nodes.splice(at, 1)
    }
    if (removedNodes.length === 0) continue
    const [after, next] = [nodes.indexOf(previousSibling!), nodes.indexOf(nextSibling!)]
    nodes.splice(previousSibling === null ? 0 : after >= 0 ? after + 1 : next >= 0 ? next : nodes.length, 0, ...removedNodes)
  }
  return nodes
}

/** Are those that have stayed in another order? */
function isReordered(before: ReadonlySet<Node>, parent: Node): boolean {
  const stayed = [...before].filter((node) => node.parentNode === parent && isPerceivable(node))
  const order = [...parent.childNodes].filter((node) => before.has(node) && isPerceivable(node))
  return stayed.some((node, i) => node !== order[i])
}

function isPerceivable(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType === 3 && node.nodeValue!.trim() !== ''
  const element = node as Element
  return !UNSEEN_ELEMENT.test(element.localName) && !isOurs([element])
    // A beacon: an image nobody can see.
    && !(element.matches('img,iframe') && /^[01](px)?$/.test(element.getAttribute('width') ?? ''))
}

/** What this change of an attribute means to show, by its name. */
function opens(element: Element, key: string, now: string | null, old: string | null): readonly (Element | null)[] {
  if (key === 'aria-expanded') return now === 'true' ? [element.ownerDocument.getElementById(element.getAttribute('aria-controls') ?? '')] : []
  const [was, is] = [dashed(old ?? ''), dashed(now ?? '')]
  const isShown = key === 'class' ? (SHOWN.test(is) && !SHOWN.test(was)) || (HIDDEN.test(was) && !HIDDEN.test(is)) : key === 'hidden' ? now === null : key === 'open' ? now !== null : key === 'data-state' && now === 'open'
  return isShown ? [element] : []
}

/** Of what has no room itself, so many parts are asked. */
const PARTS = 30

/**
 * Does it, or something in it, take up room on the page, and is that not all clipped away? What moves is on its way.
 * Asked after a paint only, when the layout is known.
 */
function hasRoom(node: Node): boolean {
  if (node.nodeType !== 1) return true
  const element = node as Element
  if (!isClipped(element)) return true
  // By index: a page may hold tens of thousands.
  const parts = element.getElementsByTagName('*')
  for (let i = 0; i < PARTS && i < parts.length; i++) if (!isClipped(parts[i]!)) return true
  return [element, element.parentElement].some((part) => (part?.getAnimations?.({ subtree: true }) ?? []).length > 0)
}

/** Is nothing left of it within what it is in? What can be scrolled to is there. */
function isClipped(element: Element): boolean {
  let { left, top, right, bottom } = element.getBoundingClientRect()
  let { position } = getComputedStyle(element)
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement
  for (let box = element.parentElement; right > left && bottom > top; box = box.parentElement) {
    // What has a fixed place outside the window cannot be scrolled to.
    if (position === 'fixed') return right <= 0 || bottom <= 0 || left >= clientWidth || top >= clientHeight
    if (!box || box.localName === 'body') return false
    const style = getComputedStyle(box)
    // It is laid out in another box, further out.
    if (position === 'absolute' && style.position === 'static') continue
    position = style.position
    if (!/^(hidden|clip)( (hidden|clip))?$/.test(style.overflow)) continue
    const edge = box.getBoundingClientRect()
    left = Math.max(left, edge.left)
    top = Math.max(top, edge.top)
    right = Math.min(right, edge.right)
    bottom = Math.min(bottom, edge.bottom)
  }
  return true
}

function isBusy(node: Node): boolean {
  return node.nodeType === 1 && (BUSY.test(dashed((node as Element).getAttribute('class') ?? '')) || (node as Element).matches('[role=progressbar],progress'))
}

/** Does it stand for what is on its way? Plainer words than these may be content, and so may what has a spinner beside it. */
function isStandIn(node: Node): boolean {
  const element = node as Element
  return node.nodeType === 1 && !element.querySelector('input,button,a')
    && (STAND_IN.test(dashed(`${element.getAttribute('class')} ${element.id}`)) || element.matches(ENDLESS) || (element.querySelector(ENDLESS) !== null && element.textContent!.trim().length < CAPTION))
}

/** Is it something small that turns without end, whatever it is called? */
function turns(element: Element): boolean {
  if (element.nodeType !== 1 || element.textContent!.trim().length >= CAPTION || element.querySelector('input,button,a')) return false
  return (element.getAnimations?.({ subtree: true }) ?? []).some(({ effect }) => {
    const isEndless = effect?.getTiming().iterations === Infinity
    return isEndless && (effect as KeyframeEffect).getKeyframes().some(({ transform, rotate }) => String(transform).includes('rotate') || (rotate ?? 'none') !== 'none')
  })
}

function isEmpty(node: Node): boolean {
  const element = node as Element
  return !node.textContent?.trim() && !element.matches?.(PICTURE) && !element.querySelector?.(PICTURE)
}

/**
 * Is it an error message, or inside one? Success messages may have the same role, but not the same words.
 *
 * @param isAround - something was put into it: "messages" may be the name of all of them, and hold older ones
 */
function saysNo(node: Node, isAround = false): boolean {
  if (node.nodeType !== 1 || !node.textContent?.trim()) return false
  const element = node as Element
  const region = element.closest(ALERT) ?? element.querySelector(ALERT)
  const words = `${wordsOf(element)} ${wordsOf(region)}`
  if (GOOD.test(words)) return false
  // A region that is only read out may read out anything: React Aria has one for the value of every field.
  if (!region && element.matches(MESSAGE)) return !isAround && !element.querySelector('input,select,textarea') && isError([element, ...[...element.querySelectorAll(MARK)].filter((mark) => !isEmpty(mark) && !mark.closest('[hidden]'))])
  if (!region?.matches('[role^=alert]') || hasErrorWord(words)) return hasErrorWord(words)
  /** The alert, and the boxes that a toast puts it in. */
  const boxes: Element[] = []
  for (let box: Element | null = region; box && boxes.length < 4 && box.localName !== 'body'; box = box.parentElement) boxes.push(box)
  if (!boxes.some((box) => box.matches(TOAST))) return true
  return isError([...boxes, ...region.querySelectorAll(MARK)])
}

/** Do the words that mark these tell of an error? */
function isError(elements: readonly Element[]): boolean {
  const words = elements.map(wordsOf).join(' ')
  return hasErrorWord(words) && !GOOD.test(words)
}
