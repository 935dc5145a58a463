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
    def __reduce__(self) -> Tuple[Any, ...]: ...
    def __copy__(self) -> SeekGPTError: ...

def brief(text: str, most: int = 1000) -> str: ...

class APIError(SeekGPTError):
    message: str
    request: HttpxRequest
    body: Optional[object]
    code: Optional[str]
    param: Optional[str]
    type: Optional[str]
    partial: Any
    def __init__(self, message: str, request: HttpxRequest, *, body: Optional[object]) -> None: ...

class WaitFailedError(SeekGPTError):
    result: Any
    def __init__(self, message: str, result: Any) -> None: ...

class APIResponseValidationError(APIError):
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
    def __init__(self, *, message: str = "Connection error.", request: HttpxRequest) -> None: ...

class APITimeoutError(APIConnectionError):
    def __init__(self, request: HttpxRequest, *, message: str = "Request timed out.") -> None: ...

class BadRequestError(APIStatusError):
    status_code: Literal[400]

class AuthenticationError(APIStatusError):
    status_code: Literal[401]

class OAuthError(AuthenticationError):
    error: Optional[str]
    def __init__(self, *, response: HttpxResponse, body: Optional[object]) -> None: ...

class SubjectTokenProviderError(SeekGPTError):
    response: Optional[HttpxResponse]
    def __init__(self, message: str, *, response: Optional[HttpxResponse] = None) -> None: ...

class PermissionDeniedError(APIStatusError):
    status_code: Literal[403]

class NotFoundError(APIStatusError):
    status_code: Literal[404]

class ConflictError(APIStatusError):
    status_code: Literal[409]

class UnprocessableEntityError(APIStatusError):
    status_code: Literal[422]

class RateLimitError(APIStatusError):
    status_code: Literal[429]

class InternalServerError(APIStatusError): ...

class LengthFinishReasonError(SeekGPTError):
    completion: Any
    def __init__(self, *, completion: Any) -> None: ...

class ContentFilterFinishReasonError(SeekGPTError):
    completion: Any
    def __init__(self, *, completion: Any = None) -> None: ...

class StructuredOutputError(SeekGPTError, ValueError):
    path: str
    expected: str
    got: Any
    text: str
    def __init__(self, path: str, expected: str, got: Any, text: str) -> None: ...

class InvalidWebhookSignatureError(SeekGPTError, ValueError): ...

class WebSocketConnectionClosedError(SeekGPTError):
    unsent_messages: List[str]
    code: Optional[int]
    reason: str
    def __init__(self, message: str, *, unsent_messages: List[str]) -> None: ...

class WebSocketQueueFullError(SeekGPTError): ...
