/** @module Exit statuses: all read, nothing could be read, wrong usage, some could not be read. */
export const EXIT = { allRead: 0, nothingRead: 1, usage: 2, someNotRead: 3 } as const
