"""The clients: `SeekGPT` blocks, `AsyncSeekGPT` awaits. Declarations give them resources."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, Union

import httpx

from . import errors
from ._http import headers as header_rules
from ._http import logs
from ._http.authority import Authority, FetchedKey
from ._http.base import BaseClient, Timeout
from ._http.client import AsyncAPIClient, SyncAPIClient
from ._http.defaults import DEFAULT_BASE_URL, DEFAULT_MAX_RETRIES
from ._runtime import resources
from ._sentinels import NotGiven, not_given, omit
from ._version import __version__

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._http.call import Call

__all__ = ["AsyncClient", "AsyncSeekGPT", "Client", "SeekGPT"]


class _SeekGPTSettings(BaseClient):
    """What is particular to SeekGPT's API: its keys, its environment variables, its resources."""

    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, httpx.URL, None]
    """Where websockets connect to; by default ``base_url`` with ``ws`` in place of ``http``."""

    def __init__(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[Timeout, NotGiven] = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        endpoints: Any = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client. What is not given comes from the environment.

        - ``api_key`` (``SEEKGPT_API_KEY``): the key, or a callable that gives a fresh one before
          each request
        - ``admin_api_key`` (``SEEKGPT_ADMIN_KEY``), for the endpoints that administer
        - ``organization`` (``SEEKGPT_ORG_ID``), ``project`` (``SEEKGPT_PROJECT_ID``)
        - ``webhook_secret`` (``SEEKGPT_WEBHOOK_SECRET``)
        - ``base_url`` (``SEEKGPT_BASE_URL``), ``websocket_base_url``
        - ``timeout``: seconds or an `httpx.Timeout`; ``None`` waits for ever
        - ``max_retries``: how often a request that failed in passing is tried again
        - ``default_headers``, ``default_query``: sent with every request
        - ``http_client``: an `httpx.Client` of your own, or for the async client an
          `httpx.AsyncClient`; anything that sends requests as they do will serve
        - ``endpoints``: declarations of your own, which add resources to this client
        """
        self._authority: Optional[Authority] = None
        if callable(api_key):
            self._authority = FetchedKey(api_key, "the `api_key` callable")
        self._key = "" if self._authority else (api_key or _environment("API_KEY") or "")
        self.admin_api_key = admin_api_key or _environment("ADMIN_KEY")
        if _enforce_credentials and not (self._key or self._authority or self.admin_api_key):
            raise errors.SeekGPTError(
                "Missing credentials. Pass an `api_key` (or an `admin_api_key`) to the client, or "
                "set the environment variable SEEKGPT_API_KEY (or SEEKGPT_ADMIN_KEY)"
            )
        self.organization = organization or _environment("ORG_ID")
        self.project = project or _environment("PROJECT_ID")
        self.webhook_secret = (
            webhook_secret if webhook_secret is not None else _environment("WEBHOOK_SECRET")
        )
        self.websocket_base_url = websocket_base_url
        self._endpoints = endpoints
        super().__init__(
            version=__version__,
            base_url=base_url or _environment("BASE_URL") or DEFAULT_BASE_URL,
            http_client=http_client,
            max_retries=max_retries,
            timeout=timeout,
            custom_headers=default_headers,
            custom_query=default_query,
            _strict_response_validation=_strict_response_validation,
        )
        resources.attach_own(self, endpoints)

    def _structure_as(self, cast_to: Any, data: Any, strict: bool) -> Any:
        from ._runtime.structure import structure_as

        return structure_as(cast_to, data, strict)

    # Keys

    @property
    def api_key(self) -> str:
        """The key; if a callable gives it, the one it gave last."""
        return self._authority.latest if isinstance(self._authority, FetchedKey) else self._key

    @api_key.setter
    def api_key(self, key: str) -> None:
        self._key = key
        if isinstance(self._authority, FetchedKey):
            self._authority = None

    def _standard_headers(self) -> Dict[str, Any]:
        return {
            **super()._standard_headers(),
            "SeekGPT-Organization": self.organization or omit,
            "SeekGPT-Project": self.project or omit,
        }

    def _auth_state(self) -> Tuple[Any, ...]:
        return (self._key, self.admin_api_key, self.organization, self.project)

    def _auth_headers(self, security: str) -> Dict[str, str]:
        if self._key and security in ("bearer", "any"):
            return {"Authorization": header_rules.bearer(self._key, "API key")}
        if self.admin_api_key and security in ("admin", "any"):
            return {"Authorization": header_rules.bearer(self.admin_api_key, "admin API key")}
        return {}

    def _check_headers(self, headers: httpx.Headers, call: Call) -> None:
        layers = (self._custom_headers, call.headers, call.extra_headers)
        if call.security == "none" or any(
            header_rules.is_omitted(layer, "authorization") for layer in layers
        ):
            return
        raise TypeError(
            "Could not resolve authentication method. Expected either `api_key` or "
            "`admin_api_key` to be set, or the header `Authorization` to be given or omitted"
        )

    def _authority_for(self, call: Call) -> Optional[Authority]:
        authority = self._authority
        if authority is None or call.security == "none":
            return None
        if call.security == "admin" and not authority.exclusive:
            return None
        layers = (self._custom_headers, call.headers, call.extra_headers)
        own = header_rules.first(layers, "authorization")
        if own is None:
            return authority
        if authority.exclusive and own is not omit:
            raise errors.SeekGPTError(
                "This client proves who is calling by itself; an `Authorization` header of your "
                "own cannot be combined with that"
            )
        return None

    def _websocket_query(self, query: Mapping[str, object]) -> Mapping[str, object]:
        """The query of a websocket: a server with other names for things translates here."""
        return query

    @property
    def _credential(self) -> Any:
        """What a copy is given as its ``api_key``."""
        authority = self._authority
        return authority.provider if isinstance(authority, FetchedKey) else self._key

    # Copies

    def copy(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[Timeout, NotGiven] = not_given,
        http_client: Any = None,
        max_retries: Union[int, NotGiven] = not_given,
        default_headers: Optional[Mapping[str, Any]] = None,
        set_default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        endpoints: Any = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        ``default_headers`` and ``default_query`` are added to those there are; the arguments whose
        names begin with ``set_`` replace them all.
        """
        settings: Dict[str, Any] = {
            "api_key": api_key or self._credential,
            "admin_api_key": admin_api_key or self.admin_api_key,
            "organization": organization or self.organization,
            "project": project or self.project,
            "webhook_secret": self.webhook_secret if webhook_secret is None else webhook_secret,
            "websocket_base_url": websocket_base_url or self.websocket_base_url,
            "base_url": base_url or self.base_url,
            "timeout": self.timeout if isinstance(timeout, NotGiven) else timeout,
            "http_client": http_client or self._client,
            "max_retries": self.max_retries if isinstance(max_retries, NotGiven) else max_retries,
            "default_headers": _override(
                "default_headers", self._custom_headers, default_headers, set_default_headers
            ),
            "default_query": _override(
                "default_query", self._custom_query, default_query, set_default_query
            ),
            "endpoints": self._endpoints if endpoints is None else endpoints,
            "_strict_response_validation": self._strict_response_validation,
            # This client was allowed to be made, so its copy is too.
            "_enforce_credentials": bool(_enforce_credentials),
        }
        return type(self)(**{**settings, **_extra_kwargs})

    with_options = copy


def _environment(name: str) -> Optional[str]:
    """A ``SEEKGPT_`` variable; an empty one counts as not set."""
    return os.environ.get(f"SEEKGPT_{name}") or None


def _override(
    name: str,
    own: Mapping[str, Any],
    added: Optional[Mapping[str, Any]],
    instead: Optional[Mapping[str, Any]],
) -> Mapping[str, Any]:
    if added is not None and instead is not None:
        raise ValueError(f"The `{name}` and `set_{name}` arguments are mutually exclusive")
    return instead if instead is not None else {**own, **(added or {})}


class SeekGPT(_SeekGPTSettings, SyncAPIClient):
    """The client of the SeekGPT API."""


class AsyncSeekGPT(_SeekGPTSettings, AsyncAPIClient):
    """The client of the SeekGPT API, to be awaited, on asyncio or trio."""


resources.attach(SeekGPT, asynchronous=False)
resources.attach(AsyncSeekGPT, asynchronous=True)

Client = SeekGPT
AsyncClient = AsyncSeekGPT

logs.setup_from_environment()
