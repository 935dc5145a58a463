"""Every error this library raises on purpose.

All are plain, importable classes that survive ``pickle`` and ``copy``. What a pickle carries of the
request has its secrets taken out, so an error may be sent to a log collector or another process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple, Type

from ._hints import on_demand
from ._redact import Secrets, portable, unquoting, unrepeated

if TYPE_CHECKING:
    import httpx
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

    def __reduce__(self) -> Tuple[Any, ...]:
        state, args = portable(self.__dict__, self.args)
        return _restore, (type(self), args, state)

    def __copy__(self) -> SeekGPTError:
        # A copy stays in this process, so it may keep the very same request and response.
        copied: SeekGPTError = _restore(type(self), self.args, dict(self.__dict__))
        return copied


def brief(text: str, most: int = 1000) -> str:
    """A text that is short enough for a message; all of it stands where the message points."""
    return text if len(text) <= most else f"{text[: most - 3]}..."


def _restore(cls: Type[Any], args: Tuple[Any, ...], state: Dict[str, Any]) -> Any:
    """Rebuild an error without calling its ``__init__``, whose arguments are not its ``args``."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class APIError(SeekGPTError):
    """Something went wrong between this client and the API."""

    message: str
    request: httpx.Request

    body: Optional[object]
    """The decoded JSON of the answer, its text if it was no JSON, or ``None`` without an answer."""

    code: Optional[str] = None
    param: Optional[str] = None
    type: Optional[str] = None

    partial: Any = None
    """What a stream had already delivered before it failed; of a long one, the latest."""

    def __init__(self, message: str, request: httpx.Request, *, body: Optional[object]) -> None:
        secrets = Secrets(request)
        message, body = secrets.hidden_in((message, body))
        self._repeats = secrets.met
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        fields: Any = body if isinstance(body, dict) else {}
        self.code = _text(fields.get("code"))
        self.param = _text(fields.get("param"))
        self.type = _text(fields.get("type"))


def _text(value: object) -> Optional[str]:
    """What should be text, as text; servers write numbers for it, too."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return str(value) if is_number or isinstance(value, str) else None


class WaitFailedError(SeekGPTError):
    """What was waited for has come to an end that is none to wait for."""

    def __init__(self, message: str, result: Any) -> None:
        super().__init__(message)
        self.result = result
        """What the API said last."""


class APIResponseValidationError(APIError):
    """The answer does not have the shape that was declared (strict validation)."""

    response: httpx.Response
    status_code: int

    def __init__(
        self, response: httpx.Response, body: Optional[object], *, message: Optional[str] = None
    ) -> None:
        super().__init__(
            message or "Data returned by API invalid for expected schema.",
            response.request,
            body=body,
        )
        self.response = unquoting(response)
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The API answered with a status of 4xx or 5xx."""

    response: httpx.Response
    status_code: int
    request_id: Optional[str]

    def __init__(self, message: str, *, response: httpx.Response, body: Optional[object]) -> None:
        super().__init__(message, response.request, body=body)
        self.response = unquoting(response)
        self.status_code = response.status_code
        self.request_id = unrepeated(response.request, response.headers.get("x-request-id"))

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} (request id: {brief(self.request_id, 100)})" if self.request_id else text


class APIConnectionError(APIError):
    """No answer arrived: the connection could not be made, or it broke."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """No answer arrived in time."""

    def __init__(self, request: httpx.Request, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class BadRequestError(APIStatusError):
    """400: the request is not one the API understands."""

    status_code: Literal[400] = 400


class AuthenticationError(APIStatusError):
    """401: the API does not know who is asking."""

    status_code: Literal[401] = 401


class OAuthError(AuthenticationError):
    """401 while exchanging a token; ``error`` is the OAuth error code."""

    error: Optional[str]

    def __init__(self, *, response: httpx.Response, body: Optional[object]) -> None:
        fields: Any = body if isinstance(body, dict) else {}
        description = fields.get("error_description")
        text = description if isinstance(description, str) and description else None
        super().__init__(text or "OAuth authentication error.", response=response, body=body)
        self.error = fields.get("error")


class SubjectTokenProviderError(SeekGPTError):
    """A platform gave no token that proves a workload's identity."""

    response: Optional[httpx.Response]
    """What the platform's metadata service answered, if it did."""

    def __init__(self, message: str, *, response: Optional[httpx.Response] = None) -> None:
        super().__init__(message)
        self.response = response


class PermissionDeniedError(APIStatusError):
    """403: known, but not allowed."""

    status_code: Literal[403] = 403


class NotFoundError(APIStatusError):
    """404: there is no such thing."""

    status_code: Literal[404] = 404


class ConflictError(APIStatusError):
    """409: the thing was changed or locked meanwhile."""

    status_code: Literal[409] = 409


class UnprocessableEntityError(APIStatusError):
    """422: understood, but it cannot be done like that."""

    status_code: Literal[422] = 422


class RateLimitError(APIStatusError):
    """429: too many requests, or the quota is used up (``code == "insufficient_quota"``)."""

    status_code: Literal[429] = 429


class InternalServerError(APIStatusError):
    """5xx: the API failed."""


class LengthFinishReasonError(SeekGPTError):
    """The model reached its length limit before the content could be parsed."""

    completion: Any
    """The completion at fault; from a stream it has no ``usage``."""

    def __init__(self, *, completion: Any) -> None:
        text = "Could not parse response content as the length limit was reached"
        usage = getattr(completion, "usage", None)
        super().__init__(f"{text} - {usage}" if usage else text)
        self.completion = completion


class ContentFilterFinishReasonError(SeekGPTError):
    """The content filter stopped the model before the content could be parsed."""

    completion: Any
    """The completion at fault, with what did arrive."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__(
            "Could not parse response content as the request was rejected by the content filter"
        )
        self.completion = completion


class StructuredOutputError(SeekGPTError, ValueError):
    """What the model wrote does not fit the class that was asked for."""

    path: str
    """Where, such as ``Order.items[0].price``."""

    expected: str
    got: Any
    """What is there instead, as JSON has it."""

    text: str
    """All that the model wrote."""

    def __init__(self, path: str, expected: str, got: Any, text: str) -> None:
        shown = repr(got)
        shown = shown if len(shown) <= 80 else f"{shown[:77]}..."
        super().__init__(f"{path}: expected {expected}, got {shown}")
        self.path = path
        self.expected = expected
        self.got = got
        self.text = text


class InvalidWebhookSignatureError(SeekGPTError, ValueError):
    """A webhook's signature does not belong to its payload."""


class WebSocketConnectionClosedError(SeekGPTError):
    """A websocket is closed.

    What is raised is `websockets.exceptions.ConnectionClosedOK` or ``ConnectionClosedError``, too.
    """

    unsent_messages: List[str]
    """Messages that were still waiting to be sent."""

    code: Optional[int] = None
    """The close code: the server's, or else that of this side (1009 if an event was over the limit
    that the caller set); 1006 if the connection broke without one."""

    reason: str = ""

    def __init__(self, message: str, *, unsent_messages: List[str]) -> None:
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketQueueFullError(SeekGPTError):
    """The queue of outgoing websocket messages is full."""


on_demand(__name__)
