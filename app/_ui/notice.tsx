import type { ReactNode } from 'react';

interface Props {
  tone: 'info' | 'success' | 'error';
  role?: 'alert' | 'status';
  children: ReactNode;
}

export function Notice({ tone, role, children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {children}
    </div>
  );
}
