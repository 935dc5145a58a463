from httpx._models import Response as HttpxResponse
from typing import Any, Callable, List, Optional, TypeVar
from .._record import Record
from ..errors import APIResponseValidationError
from .call import Call

T = TypeVar("T")
Structure = Callable[[Any, bool], Any]

class StructureFault(Exception):
    """A value does not have the declared shape: where it is, what it should be, and what it is."""

    path: str
    expected: Any
    got: Any
    def __init__(self, path: str, expected: Any, got: Any) -> None: ...
    def __str__(self) -> str: ...

class Answer(Record):
    """How the answer to a call is to be read."""

    kind: str
    """``json``, ``page``, ``binary``, ``text``, ``none``, or ``response``: the response itself."""
    structure: Optional[Structure]
    """Makes an object of the decoded JSON, or of one item of a page: ``(data, strict)``.
    May raise `StructureFault` if strict.
    """
    event: Optional[Structure]
    """The same for the data of one event of a stream."""
    page: Optional[Any]
    """The page class, for the kind ``page``."""
    stream_cls: Optional[Any]
    """The stream class, if it shall not be the usual one."""
    cast_to: Any
    """What the answer becomes, to be shown to people."""
    after: Optional[Callable[[Any], Any]]
    """Has the last word on the result."""
    before: Optional[Callable[[Any], Any]]
    """Changes the decoded JSON before it is checked and made into an object."""

class AnswerList(List[T]):
    """A list that came as an answer, and so knows the id of its request."""

    _request_id: Optional[str]

def read(client: Any, call: Call, response: HttpxResponse, retries_taken: int) -> Any:
    """What the caller of a method gets for a successful response.

    The response has been read, unless it is a stream of events or the mode is ``streaming``.
    """

def open_stream(client: Any, call: Call, answer: Answer, response: HttpxResponse) -> Any:
    """The stream of events over a response that is still open."""

def is_async(client: Any) -> bool:
    """Whether a client awaits."""

def decode(client: Any, call: Call, answer: Answer, response: HttpxResponse) -> Any:
    """The object that a response's body describes."""

def invalid(
    response: HttpxResponse,
    data: Any,
    fault: StructureFault,
) -> APIResponseValidationError:
    """The error for an answer, or an event, that does not have the declared shape."""

def with_request_id(result: Any, response: HttpxResponse) -> Any:
    """``result``, knowing the id of its request where it can hold one."""
