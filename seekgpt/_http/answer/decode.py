"""From a response to what a method returns. Nothing here waits: bodies have been read before."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, List, Optional, TypeVar

from ..._codec import loads
from ..._model.base import BaseModel
from ..._model.structure_fault import StructureFault
from ...errors import APIResponseValidationError
from .invalid import invalid

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
    """The object that a response's body describes."""
    kind = answer.kind
    if kind == "json" or kind == "page":
        result = _from_json(client, call, answer, response)
    elif kind == "binary":
        from .binary import HttpxBinaryResponseContent

        result = HttpxBinaryResponseContent(response)
    elif kind == "text":
        result = _text(response)
    else:
        result = response if kind == "response" else None
    return result if answer.after is None else answer.after(result)


def _text(response: httpx.Response) -> str:
    """The text that an answer is, or that the JSON in it is."""
    text = response.text
    kind = response.headers.get("content-type", "").partition(";")[0].strip()
    if kind.endswith("json") and text[:1] == '"':
        with suppress(ValueError):
            return str(json.loads(text))
    return text


def _from_json(client: Any, call: Call, answer: Answer, response: httpx.Response) -> Any:
    strict = client._strict_response_validation
    content = response.content
    page = answer.page
    if type(page) is str:
        from .page_styles import page_class

        page = page_class(page, is_async(client))
    if call.method == "HEAD":
        data: Any = dict(response.headers)  # which are all that is answered
    elif response.status_code == 204 or not content:
        return None if page is None else page.build({}, None, False, client, call)
    else:
        try:
            data = loads(content)
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


def with_request_id(result: Any, response: httpx.Response) -> Any:
    """``result``, knowing the id of its request where it can hold one."""
    if isinstance(result, BaseModel):
        result._request_id = response.headers.get("x-request-id")
    elif type(result) is list:
        result = AnswerList(result)
        result._request_id = response.headers.get("x-request-id")
    return result
