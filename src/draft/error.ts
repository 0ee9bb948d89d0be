/** No draft can be made of a source; the message says why, and what would help. */
export class DraftError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DraftError';
  }
}
