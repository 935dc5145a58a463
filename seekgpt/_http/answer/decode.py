"""From a response to what a method returns. Nothing here waits: bodies have been read before."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, List, Optional, TypeVar

from ..._codec import TOO_DEEP, loads
from ..._model.base import BaseModel
from ..._model.misfits import fitting
from ..._model.structure_fault import StructureFault
from ..._redact import discreet
from ...errors import APIError
from .invalid import invalid, unexpected

if TYPE_CHECKING:
    import httpx

    from ..call import Answer, Call


T = TypeVar("T")


class AnswerList(List[T]):
    """A list that came as an answer, and so knows the id of its request."""

    _request_id: Optional[str] = None


def is_async(client: Any) -> bool:
    """Whether a client awaits."""
    return hasattr(client, "__aenter__")


def decode(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    """The object that a response's body describes.

    Raises:
        APIResponseValidationError: it describes none.
    """
    try:
        return _decoded(client, call, answer, response)
    except APIError as error:
        raise discreet(error)  # noqa: B904


def _decoded(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    kind = answer.kind
    if kind == "json" or kind == "page":
        result = _from_json(client, call, answer, response)
    elif kind == "binary":
        from .binary import HttpxBinaryResponseContent

        result = HttpxBinaryResponseContent(response)
    elif kind == "text":
        result = response.text
    elif kind == "string":
        result = _string(response)
    else:
        result = response if kind == "response" else None
    if answer.after is None:
        return result
    try:
        with fitting(response, result, "The answer does not fit its own type"):
            return answer.after(result)
    except StructureFault:
        raise unexpected(response, _named(answer), result, response.text) from None


def _string(response: httpx.Response) -> str:
    """The string that the JSON of an answer is, or its text where that is no JSON."""
    text = response.text
    if text[:1] == '"':
        with suppress(ValueError):
            return str(json.loads(text))
    return text


def _from_json(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    strict = client._strict_response_validation
    content = response.content
    page = answer.page
    if type(page) is str or type(page) is dict:
        from .page_styles import page_class

        page = page_class(page, is_async(client))
    if call.method == "HEAD":
        data: Any = dict(response.headers)  # which are all that is answered
    elif response.status_code == 204 or (not content and not _is_due(answer)):
        return None if page is None else page.build({}, None, False, client, call)
    else:
        try:
            data = loads(content)
        except (ValueError, RecursionError) as error:
            return _no_json(response, answer, strict, error)
    odd = answer.is_other
    if odd is not None and (type(data) is not dict or "error" in data) and odd(data):
        raise unexpected(response, _named(answer), data, response.text)
    if answer.before is not None:
        data = answer.before(data)
    try:
        if page is not None:
            result = page.build(data, answer.structure, strict, client, call)
            result.heard(response)
        else:
            result = data if answer.structure is None else answer.structure(data, strict)
    except (StructureFault, RecursionError) as fault:
        if getattr(fault, "path", None) == "$":
            raise unexpected(response, _named(answer), data, response.text) from fault
        raise invalid(response, data, fault) from fault
    return with_request_id(result, response)


def _is_due(answer: Answer) -> bool:
    """Whether it was declared what is answered, so that nothing else will do."""
    return answer.structure is not None and not answer.text_too


def _no_json(response: httpx.Response, answer: Answer, strict: bool, error: Exception) -> Any:
    """A body that is no JSON: as text, where nobody declared what it should be instead."""
    # What could not be parsed was decoded before, and is large in the worst of cases.
    charset = (response.charset_encoding or "utf-8").lower()
    text = getattr(error, "doc", None) if charset == "utf-8" else None
    if not isinstance(text, str):
        text = response.text
    kind = response.headers.get("content-type", "").partition(";")[0].strip()
    too_deep = isinstance(error, RecursionError)
    if too_deep or _is_due(answer) or strict or kind.endswith("json"):
        reason = TOO_DEEP if too_deep else error
        raise unexpected(response, f"JSON ({reason})", text, text) from error
    return text


def _named(answer: Answer) -> str:
    if answer.page is not None:
        return "a page of a list"
    return f"a {getattr(answer.cast_to, '__name__', answer.cast_to)}"


def with_request_id(result: Any, response: httpx.Response) -> Any:
    """``result``, knowing the id of its request where it can hold one."""
    if isinstance(result, BaseModel):
        result._request_id = response.headers.get("x-request-id")
    elif type(result) is list:
        result = AnswerList(result)
        result._request_id = response.headers.get("x-request-id")
    return result
