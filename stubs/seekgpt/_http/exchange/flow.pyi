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
    max_retries: int
    _client: Any
    _limits: content.Limits
    @property
    def base_url(self) -> HttpxURL: ...
    def is_closed(self) -> bool: ...

class Steps(Protocol):
    def request(self, taken: int) -> Flow[Attempt]: ...
    def delay(self, taken: int, response: Optional[HttpxResponse]) -> float: ...

class Attempt(Record):
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
) -> Flow[Outcome]: ...
