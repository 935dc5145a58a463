from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import Any, Optional, Tuple
from ..._record import Record
from ..effects import Flow
from . import content
from typing_extensions import Protocol
from ..._timeout import Deadline
from ..call import Call
from .authority import Authority

class Sender(Protocol):
    """A client, as far as its exchanges need one."""

    max_retries: int
    _client: Any
    _limits: content.Limits
    @property
    def base_url(self) -> HttpxURL: ...
    def is_closed(self) -> bool: ...

class Steps(Protocol):
    """Steps of a call that somebody wrote anew (`_http.overridden`)."""
    def request(self, taken: int) -> Flow[Attempt]:
        """What is sent after so many retries."""
    def delay(self, taken: int, response: Optional[HttpxResponse]) -> float:
        """Seconds to wait before the next try."""

class Attempt(Record):
    """One try: what the call has become in it, the request, and whether that can be repeated."""

    call: Call
    request: HttpxRequest
    authority: Optional[Authority]
    replayable: bool

ERROR_SECONDS: float
Outcome = Tuple[HttpxResponse, int]

def perform(
    client: Sender,
    call: Call,
    deadline: Optional[Deadline] = None,
    steps: Optional[Steps] = None,
) -> Flow[Outcome]:
    """Make a call: the successful response and how many retries it took, or an error."""
