"""Keeping secrets out of everything a person or a file may see: logs, reprs, messages and pickles.

A secret is known by where it stands, not by how it looks: in a header or a parameter of a query
whose name says so, or before the host of a URL. What was found there is hidden wherever else it
appears, since servers like to quote what they were sent.
"""

from __future__ import annotations

import copy
import re
from base64 import b64decode
from contextlib import suppress
from functools import lru_cache, wraps
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Set,
    Tuple,
    TypeVar,
    Union,
)
from urllib.parse import quote, unquote_plus

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
R = TypeVar("R", bound="httpx.Response")
E = TypeVar("E", bound=BaseException)
F = TypeVar("F", bound=Callable[..., Any])

REDACTED = "<redacted>"

#: A word that makes a name a secret's, perhaps written together with what it is the key, the token
#: or the password of: `key`, `apikey`, `accesskeyid`, but not `monkey`.
_SECRET = (
    "(?:x|my|api|app|access|account|admin|auth|bearer|client|csrf|function|id|master|oauth|pass"
    "|private|refresh|secret|security|service|session|shared|signing|subscription|user|web|xsrf)*"
    "(?:assertion|auth|authenticate|authentication|authorization|bearer|code|cookies?|creds?"
    "|credentials?|csrf|hmac|jwt|keys?|nonce|otp|pass|passphrase|passwd|password|pin|psk|pw|pwd|sas"
    "|secrets?|session|sid|sig|signature|signed|ticket|token|xsrf)(?:id|[0-9]+)?"
)
# Not compiled before they are needed, which a program that shows nothing never does.
_HUMP = r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
_BETWEEN = "[^a-z0-9]+"
_HARMLESS = frozenset(("idempotency-key", "error-code", "x-error-code", "x-ms-error-code"))

_PARAMETER = r"([?&;#])([^\s?&;#=<>\"']+)=([^\s&;#<>\"']*)"
_USER = r"//[^\s/?#<>\"']*@"
_PROOF = r"(?i)(?:basic|bearer|digest|hmac\S*|aws4\S*|negotiate|token)\s+\S"

#: Shorter ones are words that anybody may say.
_LONG_ENOUGH = 6


#: The names, in lower case, of what holds credentials by declaration.
_declared: Set[str] = set()


def keep_secret(name: str) -> None:
    """Let a header, parameter or cookie of this name count as one that holds a credential."""
    if name.lower() not in _declared:
        _declared.add(name.lower())
        is_secret.cache_clear()


@lru_cache(maxsize=1024)
def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name holds a secret, going by its words."""
    if name.lower() in _declared:
        return True
    if name.lower() in _HARMLESS:
        return False
    words = re.split(_BETWEEN, re.sub(_HUMP, "-", name).lower()) + re.split(_BETWEEN, name.lower())
    return any(map(_secret().fullmatch, words))


@lru_cache(maxsize=None)
def _secret() -> re.Pattern[str]:
    return re.compile(_SECRET)  # with the first name that is shown: it takes a millisecond


def redact_header(name: str, value: Any) -> str:
    """A header's value as text to show."""
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return REDACTED if is_secret(name) or re.match(_PROOF, text) else redact_url(text)


def redact_headers(headers: Union[Mapping[str, Any], httpx.Headers]) -> Dict[str, str]:
    """The headers as text to show."""
    return {name: redact_header(name, headers[name]) for name in headers}


def redact_url(url: object) -> str:
    """A URL, or a text with URLs in it, to show: without users, and without secret parameters."""
    text = str(url)
    user = getattr(url, "userinfo", b"")  # a text may hold anything, and where it ends is a guess
    text = text.replace(f"{user.decode('ascii')}@", "", 1) if user else re.sub(_USER, "//", text)
    return re.sub(_PARAMETER, _redact_parameter, text) if "=" in text else text


def _redact_parameter(found: re.Match[str]) -> str:
    mark, name, _value = found.groups()
    return f"{mark}{name}={REDACTED}" if is_secret(unquote_plus(name)) else found.group()


class Secrets:
    """The secrets of one request, to be hidden where they are repeated."""

    met = False
    """Whether one of them was repeated in what was given to hide them in."""

    def __init__(self, request: Any) -> None:
        found = _values_of(request) if hasattr(request, "headers") else ()
        self._values = sorted(set(found), key=len, reverse=True)

    def __repr__(self) -> str:
        return "<Secrets>"

    def hidden_in(self, value: T) -> T:
        """The same text, bytes, or JSON, with each of the secrets replaced."""
        if not self._values:
            return value
        several: Any = value
        if type(several) is tuple:
            return tuple(map(self.hidden_in, several))  # type: ignore[return-value]
        top: Any = [value]
        to_do: List[Tuple[Any, Any]] = [(top, 0)]
        while to_do:  # no recursion: a server may nest what it says as deep as Python can read it
            inside, place = to_do.pop()
            shown = inside[place]
            if type(shown) is dict:
                inside[place] = shown = {self._hidden(key): each for key, each in shown.items()}
                to_do.extend((shown, key) for key in shown)
            elif type(shown) is list:
                inside[place] = shown = list(shown)
                to_do.extend((shown, index) for index in range(len(shown)))
            else:
                inside[place] = self._hidden(shown)
        return top[0]  # type: ignore[no-any-return]

    def _hidden(self, said: Any) -> Any:
        shown = said
        if isinstance(said, str):
            for secret in self._values:
                shown = shown.replace(secret, REDACTED)
        elif isinstance(said, bytes):
            for secret in self._values:
                shown = shown.replace(secret.encode(), REDACTED.encode())
        self.met = self.met or shown != said
        return shown


def unrepeated(request: Any, said: T) -> T:
    """What somebody says about a request, without its secrets, should they be repeated there."""
    return Secrets(request).hidden_in(said)


def unquoting(response: R) -> R:
    """The same response, whose repr, which has the reason of its status, has no secrets."""
    extensions = getattr(response, "extensions", {})
    reason = extensions.get("reason_phrase")
    if reason:
        extensions["reason_phrase"] = unrepeated(response.request, reason)
    return response


def _values_of(request: Any) -> Iterable[str]:
    return (value for value in _all_values_of(request) if len(value) >= _LONG_ENOUGH)


def _all_values_of(request: Any) -> Iterator[str]:
    for name, value in request.headers.multi_items():
        if is_secret(name) or re.match(_PROOF, value):
            yield value
            scheme, _, proof = value.partition(" ")
            yield proof
            if scheme.lower() == "basic":
                with suppress(ValueError):
                    yield from b64decode(proof).decode().split(":", 1)
        if name.lower() == "cookie":
            for cookie in value.split(";"):
                yield cookie.partition("=")[2].strip()
    for _mark, name, value in re.findall(_PARAMETER, str(request.url)):
        if is_secret(unquote_plus(name)):
            yield value
            yield unquote_plus(value)
    for user in (getattr(request.url, "username", ""), getattr(request.url, "password", "")):
        yield user
        yield quote(user, safe="")


class Hidden:
    """A value that is not to be seen where somebody looks at local variables."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<hidden>"


class Unseen:
    """A mapping whose values are not to be seen either, which most tools would look for."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._hidden = Hidden(dict(values))

    def __getattr__(self, name: str) -> Any:
        if name[:1] == "_":
            raise AttributeError(name)
        return getattr(self._hidden.value, name)

    def __getitem__(self, key: str) -> Any:
        return self._hidden.value[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._hidden.value)

    def __len__(self) -> int:
        return len(self._hidden.value)

    def __repr__(self) -> str:
        return "<hidden>"


def bare(error: E) -> E:
    """An error without the frames that it, and what it came from, have passed: secrets are in them.

    To be raised when none of the variables around has a secret any more.
    """
    error.__traceback__ = None
    for cause in causes(error):
        cause.__traceback__ = None
    return error


def discreet(error: E) -> E:
    """An error about a request, `bare` if it repeated secrets that were sent, as then so do the
    variables around, or if nobody can tell, as where a body cannot be unpacked; and without what it
    came from if that repeats them still."""
    request = None
    with suppress(RuntimeError):  # errors of httpx may know none
        request = getattr(error, "request", None)
    secrets = Secrets(request)
    repeats = getattr(error, "_repeats", False)
    for cause in causes(error):
        repeats = repeats or type(cause).__name__ == "DecodingError"
        secrets.hidden_in(str(cause))
        if secrets.met:
            repeats = True
            error.__cause__ = error.__context__ = None
            break
    return bare(error) if repeats else error


def causes(error: BaseException) -> Iterator[BaseException]:
    """What an error came from, each once: what is raised again and again may go round in rings."""
    met = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in met:
        met.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def sealed(function: F) -> F:
    """Nobody sees what a function is given, or makes of it, in the traceback of its errors."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            del args, kwargs
            raise bare(error)  # noqa: B904

    return call  # type: ignore[return-value]


def quiet(request: T) -> T:
    """The same request, whose repr, and that of its URL, has no secrets from now on, nor a pickle.

    What collects errors likes to keep the reprs of the local variables it finds on the way.
    """
    thing: Any = request
    with suppress(TypeError):  # a class of somebody's with a layout of its own
        thing.__class__ = _quiet(thing.__class__, _request_repr)
        thing.url.__class__ = _quiet(thing.url.__class__, _url_repr)
    return request


@lru_cache(maxsize=64)
def _quiet(cls: Any, show: Any) -> Any:
    if cls.__repr__ is show:
        return cls

    def plain(self: Any) -> Any:
        made = _made(cls)
        made.__dict__.update(self.__dict__)
        return made

    def reduce(self: Any, protocol: Any) -> Any:
        return _made, (cls,), _without_secrets(plain(self)).__reduce_ex__(protocol)[2]

    body = {
        "__repr__": show,
        "__reduce_ex__": reduce,
        "__copy__": lambda self: copy.copy(plain(self)),
        "__deepcopy__": lambda self, memo: copy.deepcopy(plain(self), memo),
    }
    return type(cls.__name__, (cls,), body)


def _made(cls: Any) -> Any:
    return cls.__new__(cls)


def _request_repr(request: Any) -> str:
    return f"<{type(request).__name__}({request.method!r}, {redact_url(request.url)!r})>"


def _url_repr(url: Any) -> str:
    return f"URL({redact_url(url)!r})"


def portable(state: Mapping[str, Any], args: Tuple[Any, ...]) -> Tuple[Any, Any]:
    """What an error knows, and its arguments, fit for leaving the process.

    Requests and responses lose their secrets; so does what the server said, should it repeat them.
    """
    known = [Secrets(request) for request in map(_request_of, state.values()) if request]

    def fit(value: Any) -> Any:
        value = _without_secrets(value)
        for secrets in known:
            value = secrets.hidden_in(value)
        return value

    return {name: fit(value) for name, value in state.items()}, fit(args)


def _request_of(value: Any) -> Any:
    from ._httpx_family import is_a  # which imports httpx; this module is the errors', too

    if is_a(value, "Response"):
        with suppress(RuntimeError):  # it was never bound to a request
            return value.request
        return None
    return value if is_a(value, "Request") else None


def _without_secrets(value: Any) -> Any:
    from ._httpx_family import is_a

    if is_a(value, "Request"):
        request = copy.copy(value)
        request.headers = _headers(value.headers, _clean(value.headers.multi_items()))
        request.url = _without_secrets(value.url)
        return request
    if is_a(value, "URL"):
        return type(value)(redact_url(value))
    if is_a(value, "Response"):
        response = copy.copy(value)
        request = _request_of(value)
        secrets = Secrets(request) if request else None
        items = _clean(value.headers.multi_items())
        response.headers = _headers(
            value.headers, (secrets.hidden_in(item) if secrets else item for item in items)
        )
        for read in ("_content", "_text"):
            if secrets and read in vars(response):
                setattr(response, read, secrets.hidden_in(vars(response)[read]))
        response.history = [_without_secrets(past) for past in value.history]
        response.next_request = None
        if request:
            response.request = _without_secrets(request)
        return response
    return value


def _headers(like: Any, items: Iterable[Tuple[str, str]]) -> Any:
    return type(like)(list(items), encoding=like.encoding)


def _clean(items: Iterable[Tuple[str, str]]) -> Iterable[Tuple[str, str]]:
    return ((name, redact_header(name, value)) for name, value in items)
