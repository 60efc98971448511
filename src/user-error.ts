/** A mistake that the user can mend; its message says what was expected, what was found and what to do. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    readonly exitCode = 2,
  ) {
    super(message);
  }
}
