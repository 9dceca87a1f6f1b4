import { Notice } from './notice';

/** Why a form was refused, heard at once by who does not see it; nothing while there is no reason. */
export const FormError = ({ children }: { children: string | undefined }) =>
  children ? (
    <Notice tone="error" role="alert">
      {children}
    </Notice>
  ) : null;
