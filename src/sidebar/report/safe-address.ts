/** Addresses as links: what is no web address or path of this page leads nowhere. */

/** Drive gives https; the workbench paths of its own. A `javascript:` address would run in the page. */
export function safeAddress(address: string): string {
  return /^(https?:\/\/|\/(?!\/))/i.test(address) ? address : '#';
}
