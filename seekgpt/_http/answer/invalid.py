"""Answers that do not have the declared shape, as errors of this library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

from ..._codec import TOO_DEEP, unbroken
from ..._model.structure_fault import StructureFault
from ...errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx

_SHOWN = 120


class NoJSON(APIResponseValidationError, ValueError):
    """A body that was to be read as JSON cannot be: also the error that Python has for that."""


def json_of(response: httpx.Response, **options: Any) -> Any:
    """The body of a response, decoded as JSON.

    Raises:
        NoJSON: it is none, or is nested too deep.
    """
    try:
        return unbroken(response.json)(**options)
    except (ValueError, RecursionError) as error:
        reason = TOO_DEEP if isinstance(error, RecursionError) else error
        message = f"The body of the response is not JSON: {reason}"
        raise NoJSON(response, response.text, message=message) from error


def invalid(
    response: httpx.Response, data: Any, fault: Union[StructureFault, RecursionError]
) -> APIResponseValidationError:
    """The error for an answer, or an event, that does not have the declared shape."""
    reason = TOO_DEEP if isinstance(fault, RecursionError) else fault
    message = f"Data returned by API invalid for expected schema. {reason}"
    return APIResponseValidationError(response, data, message=message)


def unexpected(
    response: httpx.Response, expected: str, body: Any, text: str
) -> APIResponseValidationError:
    """The error for an answer that is something else altogether, such as a web page."""
    start = " ".join(text[: 4 * _SHOWN].split())
    if len(start) > _SHOWN:
        start = f"{start[: _SHOWN - 3]}..."
    kind = response.headers.get("content-type", "").partition(";")[0].strip() or "none"
    message = (
        f"Expected {expected}, but the answer (status {response.status_code}, content type {kind}) "
        + (f"begins with: {start}" if start else "is empty")
    )
    return APIResponseValidationError(response, body, message=message)
