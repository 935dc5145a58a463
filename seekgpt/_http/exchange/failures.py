"""From what went wrong below to the errors of this library."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Optional, Tuple, Type

from ... import errors
from ..._codec import parse
from ..._httpx_family import is_a
from ..._redact import redact_url, unrepeated

if TYPE_CHECKING:
    import httpx

# Transports other than httpx's own raise what their libraries raise. The names of those libraries
# tell such failures from a bug or a signal in the caller's code, which must pass unchanged.
_TRANSPORT_LIBRARIES = frozenset(
    (
        "aiohttp",
        "anyio",
        "asyncio",
        "curl_cffi",
        "h11",
        "h2",
        "httpcore",
        "httpcore2",
        "requests",
        "ssl",
        "trio",
        "urllib3",
        "websockets",
    )
)

# What such libraries and httpx are made of, where a server's words may raise anything: a host that
# is no name, a port that is no number.
_BELOW = _TRANSPORT_LIBRARIES.union(
    (
        "aiohappyeyeballs",
        "aiosignal",
        "concurrent",
        "contextlib",
        "encodings",
        "frozenlist",
        "hpack",
        "http",
        "httpx",
        "httpx2",
        "httpx_aiohttp",
        "idna",
        "multidict",
        "propcache",
        "selectors",
        "sniffio",
        "socket",
        "socksio",
        "urllib",
        "yarl",
    )
)

_BY_STATUS = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
}


def is_transport_failure(error: BaseException) -> bool:
    """Whether the connection is to blame, and not the program."""
    if isinstance(error, (OSError, EOFError)) or is_a(error, "HTTPError", "InvalidURL"):
        return True
    if isinstance(error, Exception) and not isinstance(error, errors.SeekGPTError):
        library = type(error).__module__.partition(".")[0]
        return library in _TRANSPORT_LIBRARIES or is_a(error, "InvalidURL") or _arose_below(error)
    return False


def _arose_below(error: Exception) -> bool:
    """Whether an error arose in the libraries below, and in no code that these have called."""
    if isinstance(error, RuntimeError):  # how Python says that a program is wrong
        return False
    inside = False
    trace = error.__traceback__
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "")
        below = module.partition(".")[0] in _BELOW or module.startswith("seekgpt._http.transport")
        if inside and not below:
            return False
        inside = below
        trace = trace.tb_next
    return inside


def is_retryable(error: BaseException) -> bool:
    """Whether another try may fare better."""
    if is_a(error, "HTTPError", "InvalidURL"):
        return is_a(error, "TransportError") and not is_a(error, "UnsupportedProtocol")
    return is_transport_failure(error) and not isinstance(
        error, (FileNotFoundError, IsADirectoryError, PermissionError, ValueError, ArithmeticError)
    )


def connection_error(
    error: BaseException, request: httpx.Request, http: Any = None
) -> errors.APIConnectionError:
    """The library's own error for a failure of the transport. Raise it *from* the failure."""
    if isinstance(error, TimeoutError) or _is_named_timeout(error):
        return errors.APITimeoutError(request, message=_timeout_message(error, request, http))
    detail = shown(_words(error), request)
    return errors.APIConnectionError(message=f"Connection error. {detail}", request=request)


def _words(error: BaseException) -> str:
    """What a failure says, or what it came from if it says nothing (those of trio do not)."""
    cause: Optional[BaseException] = error
    while cause is not None:
        text = str(cause)
        if text:
            return text
        cause = cause.__cause__ or cause.__context__
    return type(error).__name__


def shown(text: str, request: httpx.Request) -> str:
    """What somebody says about a request, as part of a message: short, and without its secrets."""
    return errors.brief(redact_url(unrepeated(request, text)))


def _is_named_timeout(error: BaseException) -> bool:
    # socket.timeout is its own class before 3.10, and other libraries have theirs.
    return any("timeout" in cls.__name__.lower() for cls in type(error).__mro__)


def _timeout_message(error: BaseException, request: httpx.Request, http: Any) -> str:
    text = "Request timed out."
    waits = request.extensions.get("timeout") or {}
    if is_a(error, "PoolTimeout"):
        limit = pool_limit(http)
        busy = f"All {limit} connections are" if limit else "Every connection is"
        return (
            f"{text} {busy} in use (the pool's `max_connections`), and none "
            f"became free within {waits.get('pool')} s (the `pool` timeout). Give the client an "
            "`http_client` with larger `limits`, or send fewer requests at a time."
        )
    for name in ("connect", "write", "read"):
        if is_a(error, f"{name.capitalize()}Timeout") and waits.get(name) is not None:
            return f"{text} The `{name}` timeout of {waits[name]} s ran out."
    return text


def pool_limit(http: Any) -> Optional[int]:
    """How many connections an HTTP client may have open, as far as it tells."""
    for owner in (http, getattr(http, "_transport", None)):
        limits = getattr(owner, "limits", None)
        if limits is not None:
            found = getattr(limits, "max_connections", None)
            return found if isinstance(found, int) else None
    pool = getattr(getattr(http, "_transport", None), "_pool", None)
    found = getattr(pool, "_max_connections", None)
    return found if isinstance(found, int) else None


def error_body(response: httpx.Response) -> Tuple[Any, str]:
    """The body of a failed answer and the message made of it."""
    plain = f"Error code: {response.status_code}"
    try:
        text = response.text.strip()
    except Exception:  # not read, e.g. because a hook raised before
        return None, plain
    body: Any = text
    message = text or plain
    with suppress(ValueError):
        found = parse(text)
        # What is nested deeper cannot be compared, printed or pickled either.
        if _is_flat(found):
            body = found
            message = f"{plain} - {found if len(text) < _LONG else text[:_LONG]}"
    with suppress(RuntimeError):  # nobody knows what was asked
        return body, shown(message, response.request)
    return body, message


_LONG = 4000
_DEEP = 100


def _is_flat(value: Any, depth: int = _DEEP) -> bool:
    if isinstance(value, (dict, list)):
        inner = value.values() if isinstance(value, dict) else value
        return depth > 0 and all(_is_flat(each, depth - 1) for each in inner)
    return True


def error_class(status: int) -> Type[errors.APIStatusError]:
    """The class of the errors that answers of a status are."""
    if status >= 500:
        return errors.InternalServerError
    found: Type[errors.APIStatusError] = _BY_STATUS.get(status, errors.APIStatusError)
    return found


def status_error(message: str, *, body: Any, response: httpx.Response) -> errors.APIStatusError:
    """The error class for a status, holding the ``error`` object of the body if there is one."""
    cls = error_class(response.status_code)
    data = body.get("error", body) if isinstance(body, dict) else body
    error: errors.APIStatusError = cls(message, response=response, body=data)
    return error
