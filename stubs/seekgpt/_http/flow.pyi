from typing import Any, Callable, Dict, Generator, Optional, Tuple, Union
import httpx
from .._record import Record
from .base import BaseClient
from .call import Call

class Send(Record):
    """Send a request; the result is the response, its body read unless ``stream``."""

    request: httpx.Request
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

    response: httpx.Response

class Close(Record):
    """Close a response whose body nobody needs."""

    response: httpx.Response

class Credentials(Record):
    """Ask the caller for a fresh key and hand it on; the driver keeps no copy of it."""

    provider: Callable[[], Any]
    adopt: Callable[[Any], None]

class Blocking(Record):
    """Run a function that may have to wait for a disk."""

    function: Callable[[], Any]

Effect = Union[Send, Sleep, Read, Close, Credentials, Blocking]
Outcome = Tuple[httpx.Response, int]
Flow = Generator[Effect, Any, Outcome]

def perform(client: BaseClient, call: Call) -> Flow:
    """Make a call: the successful response and how many retries it took, or an error."""

def strip_private(headers: httpx.Headers) -> None:
    """Take away what another origin must not see."""

_DEFAULT_PORTS: Dict[str, int]

def origin(url: httpx.URL) -> Tuple[str, str, Optional[int]]:
    """Whom a URL leads to. A websocket's origin is that of the HTTP it begins with."""
