"""What flows ask for, to be performed by a driver: the one place where things happen.

A flow is a generator. It yields effects, is sent their results, and has their failures thrown in.
The same flow thus serves threads, asyncio and trio, and a test can step it by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, Optional, Sequence, TypeVar, Union

from .._record import Record

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class Send(Record):
    """Send a request; the result is the response, its body read unless ``stream``."""

    request: httpx.Request
    stream: bool = False
    unaided: bool = False
    """The HTTP client's own ``auth`` stays out of it: the request carries a proof of its own, or
    goes to an origin that ``auth`` was not meant for."""


class Sleep(Record):
    """Let some seconds pass."""

    seconds: float


class Read(Record):
    """Read the body of an open response into memory."""

    response: httpx.Response
    most: Optional[int] = None
    """If given, so many bytes are enough, or what has come when the connection fails or
    ``seconds`` have passed; then the response is closed."""
    seconds: float = 0.0


class Close(Record):
    """Close a response whose body nobody needs."""

    response: httpx.Response


class Credentials(Record):
    """Ask the caller for a fresh key and hand it on; the driver keeps no copy of it."""

    provider: Callable[[], Any]
    adopt: Callable[[Any], None]
    seconds: Optional[float] = None
    """How long something awaitable is waited for; then `TimeoutError` is thrown in."""

    __repr__ = object.__repr__


class Blocking(Record):
    """Run a function that may have to wait for a disk."""

    function: Callable[[], Any]
    abandoned: bool = False
    """Whether who is cancelled need not wait for its end."""

    __repr__ = object.__repr__  # a function may show what it was made with


class Execute(Record):
    """Call a method, which gives its result or, on an async client, something to await."""

    function: Callable[[], Any]

    __repr__ = object.__repr__


class Together(Record):
    """Perform several effects at once; the result is the list of theirs.

    When one fails the others still run to their end; then the first failure is thrown in.
    """

    effects: Sequence[Any]
    limit: int
    """How many may be under way at the same time."""


Effect = Union[Send, Sleep, Read, Close, Credentials, Blocking, Execute, Together]
Flow = Generator[Effect, Any, T]
