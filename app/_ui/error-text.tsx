interface Props {
  /** Named by what it is about, where that is one field. */
  id?: string;
  children: string | undefined;
}

/** One sentence about a field or a button, beside it and heard at once; nothing while there is no reason. */
export const ErrorText = ({ id, children }: Props) =>
  children ? (
    <p id={id} className="error" role="alert">
      {children}
    </p>
  ) : null;
