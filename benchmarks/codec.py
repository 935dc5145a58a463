"""What the extra `speed` does for large bodies: written and read, with and without it.

    python benchmarks/codec.py

Run it in an environment that has seekgpt with the extra. A measure is a body of 2,000 messages.
"""

from __future__ import annotations

import payloads
from clock import fastest

from seekgpt import _codec
from seekgpt._http.request import body


def main() -> None:
    data = payloads.response(2000)
    text = payloads.dumps(data)
    _codec.loads("1")
    if _codec._decode is None:
        raise SystemExit("install seekgpt[speed] in this environment")
    decode, encode = _codec._decode, _codec._encode
    data = {"model": "gpt-4o", "input": payloads.conversation(2000)}

    def plainly(action: object) -> None:
        _codec._decode = _codec._encode = None
        action()  # type: ignore[operator]

    def quickly(action: object) -> None:
        _codec._decode, _codec._encode = decode, encode
        action()  # type: ignore[operator]

    for name, action in (
        ("written", lambda: body.encode(data)),
        ("read", lambda: _codec.loads(text)),
    ):
        plain, quick = fastest(lambda: plainly(action), lambda: quickly(action), turns=20)  # noqa: B023
        ratio = f"{plain / quick:.1f} times as fast"
        print(f"{name:8} {plain * 1e3:7.2f} ms  with speed {quick * 1e3:7.2f} ms  {ratio}")


if __name__ == "__main__":
    main()
