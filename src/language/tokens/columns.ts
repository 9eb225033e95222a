/** @module A growing column of spans: two typed arrays that double when they are full. */

export class Spans {
  start: Uint32Array
  end: Uint32Array
  length = 0

  /** `capacity` is a guess; the columns grow as needed. */
  constructor(capacity = 256) {
    this.start = new Uint32Array(capacity)
    this.end = new Uint32Array(capacity)
  }

  push(start: number, end: number): void {
    if (this.length === this.start.length) {
      this.start = doubled(this.start)
      this.end = doubled(this.end)
    }
    this.start[this.length] = start
    this.end[this.length++] = end
  }
}

function doubled(column: Uint32Array): Uint32Array {
  const larger = new Uint32Array(column.length * 2)
  larger.set(column)
  return larger
}
