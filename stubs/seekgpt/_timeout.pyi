from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from httpx._config import Timeout as HttpxTimeout
from typing import Any, Dict, Optional

DEFAULT_SECONDS: float
DEFAULT_CONNECT_SECONDS: float
BOUNDS: str
DEADLINE: str

class Timeout(HttpxTimeout):
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
    ) -> None: ...
    @property
    def bounds(self) -> bool:
        """Whether anything is bounded beyond single waits."""
    def __eq__(self, other: object) -> bool: ...
    def __repr__(self) -> str: ...

class RanOut(Exception):
    """One of the bounds was reached; the message says which."""

class Deadline:
    """By when a call has to be answered."""

    seconds: float
    request: Optional[HttpxRequest]
    def __init__(self, seconds: float) -> None: ...
    @property
    def left(self) -> float: ...
    def shorten(self, request: HttpxRequest) -> None:
        """Let no wait of a request last longer."""
    def lift(self, response: HttpxResponse) -> None:
        """The answer has begun in time, and goes on as long as it likes."""
    def __str__(self) -> str: ...

def shorter(waits: Dict[str, Any], most: float) -> Dict[str, Any]:
    """Timeouts none of which is longer than that."""

class Patience:
    """How long to wait for what is next in a stream."""
    def __init__(self, timeout: Timeout, events: bool) -> None: ...
    def heard(self) -> None:
        """An event has come, and was dealt with: the wait for the next one begins."""
    @property
    def left(self) -> float:
        """Seconds, which may be infinite, or none."""
    def ran_out(self) -> RanOut:
        """The error to raise when nothing is left."""

def patience(response: Any, events: bool) -> Optional[Patience]:
    """How long to wait for what a response streams, if that is bounded."""
