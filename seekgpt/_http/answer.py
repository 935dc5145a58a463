"""From a response to what a method returns. Nothing here waits: bodies have been read before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, List, Optional, TypeVar

from .._model import BaseModel
from .._record import Record
from ..errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx

    from .call import Call

T = TypeVar("T")
Structure = Callable[[Any, bool], Any]


class StructureFault(Exception):
    """A value does not have the declared shape: where it is, what it should be, and what it is."""

    def __init__(self, path: str, expected: Any, got: Any) -> None:
        super().__init__(path, expected, got)
        self.path = path
        self.expected = expected
        self.got = got

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {_briefly(self.got)}"


class Answer(Record):
    """How the answer to a call is to be read."""

    kind: str = "json"
    """``json``, ``page``, ``binary``, ``text``, ``none``, or ``response``: the response itself."""
    structure: Optional[Structure] = None
    """Makes an object of the decoded JSON, or of one item of a page: ``(data, strict)``.
    May raise `StructureFault` if strict."""
    event: Optional[Structure] = None
    """The same for the data of one event of a stream."""
    page: Optional[Any] = None
    """The page class, for the kind ``page``."""
    stream_cls: Optional[Any] = None
    """The stream class, if it shall not be the usual one."""
    cast_to: Any = None
    """What the answer becomes, to be shown to people."""
    after: Optional[Callable[[Any], Any]] = None
    """Has the last word on the result."""
    before: Optional[Callable[[Any], Any]] = None
    """Changes the decoded JSON before it is checked and made into an object."""


class AnswerList(List[T]):
    """A list that came as an answer, and so knows the id of its request."""

    _request_id: Optional[str] = None


def read(client: Any, call: Call, response: httpx.Response, retries_taken: int) -> Any:
    """What the caller of a method gets for a successful response.

    The response has been read, unless it is a stream of events or the mode is ``streaming``.
    """
    if call.mode != "parsed":
        from .response import LegacyAPIResponse, streamed

        make = LegacyAPIResponse if call.mode == "raw" else streamed
        return make(client, call, response, retries_taken)
    if call.stream:
        return open_stream(client, call, call.answer, response)
    return decode(client, call, call.answer, response)


def open_stream(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    """The stream of events over a response that is still open."""
    from .stream import AsyncStream, Stream

    stream_cls = answer.stream_cls or (AsyncStream if is_async(client) else Stream)
    return stream_cls(cast_to=answer.cast_to, response=response, client=client, event=answer.event)


def is_async(client: Any) -> bool:
    """Whether a client awaits."""
    return hasattr(client, "__aenter__")


def decode(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    """The object that a response's body describes."""
    kind = answer.kind
    if kind == "json" or kind == "page":
        result = _from_json(client, call, answer, response)
    elif kind == "binary":
        from .binary import HttpxBinaryResponseContent

        result = HttpxBinaryResponseContent(response)
    elif kind == "text":
        result = response.text
    else:
        result = response if kind == "response" else None
    return result if answer.after is None else answer.after(result)


def _from_json(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    strict = client._strict_response_validation
    content = response.content
    page = answer.page
    if response.status_code == 204 or not content:
        return None if page is None else page.build({}, None, False, client, call)
    try:
        data = json.loads(content)
    except ValueError as error:
        return _no_json(response, strict or page is not None, error)
    if answer.before is not None:
        data = answer.before(data)
    try:
        if page is not None:
            result = page.build(data, answer.structure, strict, client, call)
        else:
            result = data if answer.structure is None else answer.structure(data, strict)
    except StructureFault as fault:
        raise invalid(response, data, fault) from fault
    return with_request_id(result, response)


def _no_json(response: httpx.Response, strict: bool, error: ValueError) -> Any:
    """A body that is no JSON, though JSON was declared: as text, unless that would hide a fault."""
    text = response.text
    kind = response.headers.get("content-type", "").partition(";")[0].strip()
    if kind.endswith("json"):
        message = f"The response says it is JSON, but it is not: {error}"
    elif strict:
        message = (
            "Expected Content-Type response header to be `application/json` "
            f"but received `{kind}` instead."
        )
    else:
        return text
    raise APIResponseValidationError(response, text, message=message) from error


def invalid(
    response: httpx.Response, data: Any, fault: StructureFault
) -> APIResponseValidationError:
    """The error for an answer, or an event, that does not have the declared shape."""
    message = f"Data returned by API invalid for expected schema. {fault}"
    return APIResponseValidationError(response, data, message=message)


def with_request_id(result: Any, response: httpx.Response) -> Any:
    """``result``, knowing the id of its request where it can hold one."""
    if isinstance(result, BaseModel):
        result._request_id = response.headers.get("x-request-id")
    elif type(result) is list:
        result = AnswerList(result)
        result._request_id = response.headers.get("x-request-id")
    return result


def _briefly(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
