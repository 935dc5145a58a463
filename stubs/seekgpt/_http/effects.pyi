from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from typing import Any, Callable, Generator, Optional, Sequence, TypeVar, Union
from .._record import Record

T = TypeVar("T")

class Send(Record):
    """Send a request; the result is the response, its body read unless ``stream``."""

    request: HttpxRequest
    stream: bool
    unaided: bool
    """The HTTP client's own ``auth`` stays out of it: the request carries a proof of its own, or
    goes to an origin that ``auth`` was not meant for.
    """

class Sleep(Record):
    """Let some seconds pass."""

    seconds: float

class Read(Record):
    """Read the body of an open response into memory."""

    response: HttpxResponse
    most: Optional[int]
    """If given, so many bytes are enough, or what has come when the connection fails or
    ``seconds`` have passed; then the response is closed.
    """
    seconds: float

class Close(Record):
    """Close a response whose body nobody needs."""

    response: HttpxResponse

class Credentials(Record):
    """Ask the caller for a fresh key and hand it on; the driver keeps no copy of it."""

    provider: Callable[[], Any]
    adopt: Callable[[Any], None]
    seconds: Optional[float]
    """How long something awaitable is waited for; then `TimeoutError` is thrown in."""
    __repr__ = object.__repr__

class Blocking(Record):
    """Run a function that may have to wait for a disk."""

    function: Callable[[], Any]
    abandoned: bool
    """Whether who is cancelled need not wait for its end."""
    __repr__ = object.__repr__

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
