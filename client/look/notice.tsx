// A page that has one thing to say: a title, a sentence, and perhaps one way on.
type Told = { title: string; said: string; above?: string; go?: string; then?: () => void };
export function Notice({ title, said, above, go, then }: Told) {
  return (
    <main class="screen tint-door">
      <div class="body">
        <div class="hello">
          {above && <p>{above}</p>}
          <h1>{title}</h1>
        </div>
        <div class="panel">
          <p role="status">{said}</p>
          {go && (
            <button class="quiet" onClick={then}>
              {go}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
