import { Door } from '#app/_ui/door.tsx';

export default function NotFound() {
  return (
    <Door title="This link no longer works">
      <p className="text-ink-2">
        It was used, has run out, or was withdrawn. Ask an admin of your newsroom for a new one.
      </p>
    </Door>
  );
}
