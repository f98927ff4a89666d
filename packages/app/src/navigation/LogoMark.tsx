/** The mark of Datamap: three tables, joined. Decorative; its link has the name. */
export const LogoMark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
    <path
      d="M8 8.5h6a4 4 0 0 1 4 4v3a4 4 0 0 0 4 4M8 8.5v8a4 4 0 0 0 4 4h2"
      fill="none"
      stroke="#7df3e1"
      strokeWidth="1.6"
    />
    <rect x="2" y="4" width="9" height="8" rx="2" fill="#fff" />
    <rect x="10.5" y="17" width="8" height="7" rx="2" fill="#7df3e1" />
    <rect x="19" y="14" width="7" height="7" rx="2" fill="#9bf0e1" />
    <path d="M4 7h5M4 9.5h5" stroke="#121212" strokeWidth="1" />
  </svg>
);
