"""Answers that do not have the declared shape, as errors of this library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model.structure_fault import StructureFault
from ...errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx


def invalid(
    response: httpx.Response, data: Any, fault: StructureFault
) -> APIResponseValidationError:
    """The error for an answer, or an event, that does not have the declared shape."""
    message = f"Data returned by API invalid for expected schema. {fault}"
    return APIResponseValidationError(response, data, message=message)
