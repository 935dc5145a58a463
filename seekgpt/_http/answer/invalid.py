"""Answers that do not have the declared shape, as errors of this library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

from ..._codec import TOO_DEEP
from ..._model.structure_fault import StructureFault
from ...errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx


def invalid(
    response: httpx.Response, data: Any, fault: Union[StructureFault, RecursionError]
) -> APIResponseValidationError:
    """The error for an answer, or an event, that does not have the declared shape."""
    reason = TOO_DEEP if isinstance(fault, RecursionError) else fault
    message = f"Data returned by API invalid for expected schema. {reason}"
    return APIResponseValidationError(response, data, message=message)
