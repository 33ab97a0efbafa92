/** The product's sign and name. */
export function Header({ name }: { readonly name: string }) {
  return (
    <header>
      <span class="sign" aria-hidden>
        勾
      </span>
      <h1>{name}</h1>
    </header>
  );
}
