"""Answers that do not have the declared shape, as errors of this library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model.structure_fault import StructureFault
from ...errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx

_SHOWN = 120


def invalid(
    response: httpx.Response, data: Any, fault: StructureFault
) -> APIResponseValidationError:
    """The error for an answer, or an event, that does not have the declared shape."""
    message = f"Data returned by API invalid for expected schema. {fault}"
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
