"""How long to wait: httpx's timeouts, each of which is for one wait, and bounds on the whole.

A server that sends a byte now and then keeps every wait short, and a caller waiting for ever.
"""

from __future__ import annotations

import math
import time
from typing import Any, Dict, Optional

import httpx

_WAITS = ("connect", "read", "write", "pool")
DEFAULT_SECONDS = 600.0
DEFAULT_CONNECT_SECONDS = 5.0

BOUNDS = "seekgpt.timeout"
"""The extension of a request that holds its `Timeout`, if that bounds more than single waits."""
DEADLINE = "seekgpt.deadline"
"""The extension that says by when, in `time.monotonic`, its answer has to be there."""


class Timeout(httpx.Timeout):
    """Seconds to wait: for a connection (``connect``, and a free place among them, ``pool``), for
    the next bytes (``read``), and for the other end to take some (``write``).

    Besides these, which are httpx's, and may be left out, or given all at once by one number:

    - ``call``: for the answer, all tries and pauses between them included; for the beginning of a
      stream
    - ``event``: for the next event of a stream; comments, which servers send to keep a connection
      open, do not count
    - ``stream``: for a whole stream, from its beginning to its end

    What is not given is not bounded.
    """

    def __init__(
        self,
        timeout: Any = ...,
        *,
        connect: Any = ...,
        read: Any = ...,
        write: Any = ...,
        pool: Any = ...,
        call: Optional[float] = None,
        event: Optional[float] = None,
        stream: Optional[float] = None,
    ) -> None:
        waits: Dict[str, Any] = {"connect": connect, "read": read, "write": write, "pool": pool}
        if timeout is ...:
            usual = dict.fromkeys(_WAITS, DEFAULT_SECONDS)
            usual["connect"] = DEFAULT_CONNECT_SECONDS
        elif isinstance(timeout, httpx.Timeout):
            usual = {name: getattr(timeout, name) for name in _WAITS}
        elif isinstance(timeout, tuple):
            usual = httpx.Timeout(timeout).as_dict()  # type: ignore[assignment]
        else:
            usual = dict.fromkeys(_WAITS, timeout)
        super().__init__(**{n: usual[n] if waits[n] is ... else waits[n] for n in _WAITS})
        other = timeout if isinstance(timeout, Timeout) else None
        self.call = _bound("call", call, other)
        self.event = _bound("event", event, other)
        self.stream = _bound("stream", stream, other)

    @property
    def bounds(self) -> bool:
        """Whether anything is bounded beyond single waits."""
        return not (self.call is None and self.event is None and self.stream is None)

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other) and (
            not isinstance(other, Timeout)
            or (self.call, self.event, self.stream) == (other.call, other.event, other.stream)
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        found = {**self.as_dict(), "call": self.call, "event": self.event, "stream": self.stream}
        return f"Timeout({', '.join(f'{n}={v}' for n, v in found.items() if v is not None)})"


def _bound(name: str, value: Any, other: Optional[Timeout]) -> Optional[float]:
    if value is None:
        return None if other is None else getattr(other, name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ValueError(f"Timeout({name}=...) takes a number of seconds above 0, not {value!r}")
    return None if math.isinf(value) else float(value)


class RanOut(Exception):
    """One of the bounds was reached; the message says which."""


class Deadline:
    """By when a call has to be answered."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.until = time.monotonic() + seconds
        self.request: Optional[httpx.Request] = None
        """The latest try."""

    @property
    def left(self) -> float:
        return self.until - time.monotonic()

    def shorten(self, request: httpx.Request) -> None:
        """Let no wait of a request last longer."""
        self.request = request
        extensions = request.extensions
        extensions[DEADLINE] = self.until
        self._waits = extensions["timeout"]
        extensions["timeout"] = shorter(extensions["timeout"], max(self.left, 0.001))

    def lift(self, response: httpx.Response) -> None:
        """The answer has begun in time, and goes on as long as it likes."""
        response.request.extensions["timeout"] = self._waits
        line: Any = response.extensions.get("network_stream")
        if hasattr(line, "deadline"):
            line.deadline = None

    def __str__(self) -> str:
        return (
            f"Request timed out. It was not answered within {self.seconds} s, the `call` timeout."
        )


def shorter(waits: Dict[str, Any], most: float) -> Dict[str, Any]:
    """Timeouts none of which is longer than that."""
    return {name: most if wait is None else min(wait, most) for name, wait in waits.items()}


class Patience:
    """How long to wait for what is next in a stream."""

    def __init__(self, timeout: Timeout, events: bool) -> None:
        self._event = timeout.event if events else None
        self._stream = timeout.stream
        self._begun = self._heard = time.monotonic()

    def heard(self) -> None:
        """An event has come, and was dealt with: the wait for the next one begins."""
        self._heard = time.monotonic()

    @property
    def left(self) -> float:
        """Seconds, which may be infinite, or none."""
        now = time.monotonic()
        bounds = ((self._event, self._heard), (self._stream, self._begun))
        return min((s + since - now for s, since in bounds if s is not None), default=math.inf)

    def ran_out(self) -> RanOut:
        """The error to raise when nothing is left."""
        if self._stream is not None and time.monotonic() >= self._begun + self._stream:
            return RanOut(f"The stream did not end within {self._stream} s, the `stream` timeout.")
        return RanOut(f"The stream sent no event for {self._event} s, the `event` timeout.")


def patience(response: Any, events: bool) -> Optional[Patience]:
    """How long to wait for what a response streams, if that is bounded."""
    request = getattr(response, "_request", None)
    timeout = None if request is None else request.extensions.get(BOUNDS)
    if timeout is None or (timeout.stream is None and not (events and timeout.event)):
        return None
    return Patience(timeout, events)
