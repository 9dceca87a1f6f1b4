declare module '*.woff2' {
  /** Its address on this site. */
  const address: string;
  export default address;
}
