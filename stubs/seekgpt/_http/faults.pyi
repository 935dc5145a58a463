from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from typing import Any, Optional, Tuple
from .. import errors

_TRANSPORT_LIBRARIES: frozenset[str]

def is_transport_failure(error: BaseException) -> bool:
    """Whether the connection is to blame, and not the program."""

def is_retryable(error: BaseException) -> bool:
    """Whether another try may fare better."""

def connection_error(
    error: BaseException,
    request: HttpxRequest,
    http: Any = None,
) -> errors.APIConnectionError:
    """The library's own error for a failure of the transport. Raise it *from* the failure."""

def pool_limit(http: Any) -> Optional[int]:
    """How many connections an HTTP client may have open, as far as it tells."""

def error_body(response: HttpxResponse) -> Tuple[Any, str]:
    """The body of a failed answer and the message made of it."""

def status_error(message: str, *, body: Any, response: HttpxResponse) -> errors.APIStatusError:
    """The error class for a status, holding the ``error`` object of the body if there is one."""
