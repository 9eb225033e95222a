/**
 * @module A growing tree over one sentence: who heads whom, and the outermost dependents that the parser's features read.
 *
 * Indices are positions in the sentence; -1 stands for none. The root is position `length`, after the last word.
 */
export class Arcs {
  length = 0
  head = new Int32Array(0)
  label = new Uint8Array(0)
  /** Outermost and second outermost dependent to the left and to the right. */
  left = new Int32Array(0)
  left2 = new Int32Array(0)
  right = new Int32Array(0)
  right2 = new Int32Array(0)
  /** Number of dependents on each side. */
  lefts = new Uint8Array(0)
  rights = new Uint8Array(0)
  /** Hash of the labels of the dependents on each side. */
  leftSet = new Int32Array(0)
  rightSet = new Int32Array(0)

  /** Forgets everything and makes room for a sentence of `length` words and the root. */
  reset(length: number): void {
    this.length = length
    if (this.head.length <= length) this.#grow(Math.max(64, length * 2))
    const to = length + 1
    for (const column of [this.head, this.left, this.left2, this.right, this.right2]) column.fill(-1, 0, to)
    for (const column of [this.label, this.lefts, this.rights, this.leftSet, this.rightSet]) column.fill(0, 0, to)
  }

  #grow(size: number): void {
    for (const name of ['head', 'left', 'left2', 'right', 'right2', 'leftSet', 'rightSet'] as const)
      this[name] = new Int32Array(size)
    for (const name of ['label', 'lefts', 'rights'] as const) this[name] = new Uint8Array(size)
  }

  /** Makes `head` the head of `child`. */
  add(head: number, child: number, label: number): void {
    this.head[child] = head
    this.label[child] = label
    if (child < head) {
      this.left2[head] = this.left[head]!
      this.left[head] = child
      this.lefts[head] = Math.min(6, this.lefts[head]! + 1)
      this.leftSet[head] = Math.imul(this.leftSet[head]! ^ (label + 1), 0x01000193)
    } else {
      this.right2[head] = this.right[head]!
      this.right[head] = child
      this.rights[head] = Math.min(6, this.rights[head]! + 1)
      this.rightSet[head] = Math.imul(this.rightSet[head]! ^ (label + 1), 0x01000193)
    }
  }
}
