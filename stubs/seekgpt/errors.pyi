from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from typing import Any, List, Optional, Tuple
from typing_extensions import Literal

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "SeekGPTError",
    "StructuredOutputError",
    "SubjectTokenProviderError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]

class SeekGPTError(Exception):
    """The base of all errors of this library."""
    def __reduce__(self) -> Tuple[Any, ...]: ...
    def __copy__(self) -> SeekGPTError: ...

def brief(text: str, most: int = 1000) -> str:
    """A text that is short enough for a message; all of it stands where the message points."""

class APIError(SeekGPTError):
    """Something went wrong between this client and the API."""

    message: str
    request: HttpxRequest
    body: Optional[object]
    """The decoded JSON of the answer, its text if it was no JSON, or ``None`` without an answer."""
    code: Optional[str]
    param: Optional[str]
    type: Optional[str]
    partial: Any
    """What a stream had already delivered before it failed; of a long one, the latest."""
    def __init__(self, message: str, request: HttpxRequest, *, body: Optional[object]) -> None: ...

class WaitFailedError(SeekGPTError):
    """What was waited for has come to an end that is none to wait for."""

    result: Any
    def __init__(self, message: str, result: Any) -> None: ...

class APIResponseValidationError(APIError):
    """The answer does not have the shape that was declared (strict validation)."""

    response: HttpxResponse
    status_code: int
    def __init__(
        self,
        response: HttpxResponse,
        body: Optional[object],
        *,
        message: Optional[str] = None,
    ) -> None: ...

class APIStatusError(APIError):
    """The API answered with a status of 4xx or 5xx."""

    response: HttpxResponse
    status_code: int
    request_id: Optional[str]
    def __init__(
        self,
        message: str,
        *,
        response: HttpxResponse,
        body: Optional[object],
    ) -> None: ...
    def __str__(self) -> str: ...

class APIConnectionError(APIError):
    """No answer arrived: the connection could not be made, or it broke."""
    def __init__(self, *, message: str = "Connection error.", request: HttpxRequest) -> None: ...

class APITimeoutError(APIConnectionError):
    """No answer arrived in time."""
    def __init__(self, request: HttpxRequest, *, message: str = "Request timed out.") -> None: ...

class BadRequestError(APIStatusError):
    """400: the request is not one the API understands."""

    status_code: Literal[400]

class AuthenticationError(APIStatusError):
    """401: the API does not know who is asking."""

    status_code: Literal[401]

class OAuthError(AuthenticationError):
    """401 while exchanging a token; ``error`` is the OAuth error code."""

    error: Optional[str]
    def __init__(self, *, response: HttpxResponse, body: Optional[object]) -> None: ...

class SubjectTokenProviderError(SeekGPTError):
    """A platform gave no token that proves a workload's identity."""

    response: Optional[HttpxResponse]
    """What the platform's metadata service answered, if it did."""
    def __init__(self, message: str, *, response: Optional[HttpxResponse] = None) -> None: ...

class PermissionDeniedError(APIStatusError):
    """403: known, but not allowed."""

    status_code: Literal[403]

class NotFoundError(APIStatusError):
    """404: there is no such thing."""

    status_code: Literal[404]

class ConflictError(APIStatusError):
    """409: the thing was changed or locked meanwhile."""

    status_code: Literal[409]

class UnprocessableEntityError(APIStatusError):
    """422: understood, but it cannot be done like that."""

    status_code: Literal[422]

class RateLimitError(APIStatusError):
    """429: too many requests, or the quota is used up (``code == "insufficient_quota"``)."""

    status_code: Literal[429]

class InternalServerError(APIStatusError):
    """5xx: the API failed."""

class LengthFinishReasonError(SeekGPTError):
    """The model reached its length limit before the content could be parsed."""

    completion: Any
    """The completion at fault; from a stream it has no ``usage``."""
    def __init__(self, *, completion: Any) -> None: ...

class ContentFilterFinishReasonError(SeekGPTError):
    """The content filter stopped the model before the content could be parsed."""

    completion: Any
    """The completion at fault, with what did arrive."""
    def __init__(self, *, completion: Any = None) -> None: ...

class StructuredOutputError(SeekGPTError, ValueError):
    """What the model wrote does not fit the class that was asked for."""

    path: str
    """Where, such as ``Order.items[0].price``."""
    expected: str
    got: Any
    """What is there instead, as JSON has it."""
    text: str
    """All that the model wrote."""
    def __init__(self, path: str, expected: str, got: Any, text: str) -> None: ...

class InvalidWebhookSignatureError(SeekGPTError, ValueError):
    """A webhook's signature does not belong to its payload."""

class WebSocketConnectionClosedError(SeekGPTError):
    """A websocket is closed.

    What is raised is `websockets.exceptions.ConnectionClosedOK` or ``ConnectionClosedError``, too.
    """

    unsent_messages: List[str]
    """Messages that were still waiting to be sent."""
    code: Optional[int]
    """The close code: the server's, or else that of this side (1009 if an event was over the limit
    that the caller set); 1006 if the connection broke without one.
    """
    reason: str
    def __init__(self, message: str, *, unsent_messages: List[str]) -> None: ...

class WebSocketQueueFullError(SeekGPTError):
    """The queue of outgoing websocket messages is full."""
