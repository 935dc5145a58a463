"""Google Vertex AI as a provider of the API, with Google's credentials or tokens of your own."""

from __future__ import annotations

import os
import re
from typing import Any, Awaitable, Callable, Iterator, Optional, Union

import httpx

from .._http.effects import Effect
from .._http.exchange.authority import FetchedKey
from .._redact import sealed
from .._service.provider import Provider
from .._service.service import Service
from ..errors import APITimeoutError, SeekGPTError
from ._google import GoogleCredentials
from ._origin import check_origin

__all__ = ["VertexTokenProvider", "vertex"]

VertexTokenProvider = Callable[[], Union[str, Awaitable[str]]]

#: Projects of a domain have colons and dots in their names; none begins with a dot.
_PROJECT = re.compile(r"[a-zA-Z0-9_-][a-zA-Z0-9_.:-]*")
_LOCATION = re.compile(r"[a-z0-9-]+")

_NOT_FOR_GOOGLE = ("authorization", "api-key", "seekgpt-organization", "seekgpt-project")


class _Token(FetchedKey):
    """An access token that a function of the caller's gives."""

    exclusive = True
    unaided = True
    redirects = False

    def authorize(self, request: httpx.Request, home: httpx.URL) -> Iterator[Effect]:
        _check(request, home)
        patience = (request.extensions.get("timeout") or {}).get("read")
        (asking,) = super().authorize(request, home)
        try:
            yield asking.evolve(seconds=patience)
        except TimeoutError:
            message = "Timed out waiting for the token of Vertex's `token_provider`."
            raise APITimeoutError(request, message=message) from None


def _check(request: httpx.Request, home: httpx.URL) -> None:
    check_origin(request, home)
    for name in _NOT_FOR_GOOGLE:
        if name in request.headers:
            raise SeekGPTError(
                f"Vertex takes no header {name!r}: who is calling is said by `credentials` or "
                "`token_provider`, and for which project by the address"
            )


@sealed
def vertex(
    *,
    project: Optional[str] = None,
    location: Optional[str] = None,
    base_url: Union[str, httpx.URL, None] = None,
    token_provider: Optional[VertexTokenProvider] = None,
    credentials: Any = None,
) -> Provider:
    """The settings for ``SeekGPT(provider=...)`` to talk to Google Vertex AI.

    - ``project`` (``GOOGLE_CLOUD_PROJECT``) and ``location`` (``GOOGLE_CLOUD_LOCATION``), such as
      ``"europe-west4"``, or ``"global"``: they make the address
    - ``base_url``: the whole address instead, up to what is before ``/responses``

    Who is calling is said by one of

    - ``token_provider``, a callable that gives an access token before each try; async clients take
      one that awaits, too, and wait for it as long as for an answer
    - ``credentials`` of google-auth, which are refreshed when they expire
    - nothing: then by the application's default credentials, looked for with the first request

    The last two need the extra ``vertex``. No request is redirected.

    Raises:
        SeekGPTError: settings are missing, invalid, or exclude each other.
    """
    if token_provider is not None and credentials is not None:
        raise SeekGPTError("`credentials` and `token_provider` are mutually exclusive")
    home = _default_url(project, location) if base_url is None else _checked(base_url)

    def configure() -> Service:
        if token_provider is not None:
            return Service(home, _Token(token_provider, "Vertex's `token_provider`"))
        return Service(home, GoogleCredentials(credentials, _check))

    return Provider("vertex", configure)


def _default_url(project: Optional[str], location: Optional[str]) -> httpx.URL:
    project = project or os.environ.get("GOOGLE_CLOUD_PROJECT") or ""
    if _PROJECT.fullmatch(project) is None:
        raise _missing("project", project, "a project's id", "GOOGLE_CLOUD_PROJECT")
    location = location or os.environ.get("GOOGLE_CLOUD_LOCATION") or ""
    if _LOCATION.fullmatch(location) is None:
        raise _missing("location", location, "a name such as 'global'", "GOOGLE_CLOUD_LOCATION")
    area = "" if location == "global" else f"{location}-"
    return httpx.URL(
        f"https://{area}aiplatform.googleapis.com/v1/projects/{project}/locations/{location}"
        "/publishers/openai/v1"
    )


def _missing(name: str, value: str, expected: str, variable: str) -> SeekGPTError:
    if value:
        return SeekGPTError(f"The `{name}` of Vertex is {value!r}; expected {expected}")
    return SeekGPTError(f"Vertex requires a `{name}`: pass it, or set {variable}")


def _checked(base_url: Union[str, httpx.URL]) -> httpx.URL:
    try:
        url = httpx.URL(str(base_url).strip())
    except httpx.InvalidURL:
        url = httpx.URL("")
    more = url.userinfo or url.query or url.fragment
    if url.scheme not in ("http", "https") or not url.host or more:
        raise SeekGPTError(
            "The `base_url` of Vertex has to be an address of HTTP without user, query and fragment"
        )
    if url.scheme != "https" and f".{url.host.rstrip('.')}".endswith(".googleapis.com"):
        raise SeekGPTError("Google's own hosts are to be reached by https")
    return url
