"""The clients: `SeekGPT` blocks, `AsyncSeekGPT` awaits. Declarations give them resources."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, Union

import httpx

from . import errors
from ._hints import on_demand
from ._http.base import BaseClient
from ._http.client import AsyncAPIClient, SyncAPIClient
from ._http.exchange import logs
from ._http.exchange.authority import Authority, FetchedKey
from ._http.exchange.content import MAX_DECOMPRESSED_BYTES, MAX_RESPONSE_BYTES
from ._http.request import headers as header_rules
from ._http.security import Key, is_fetched, proof_of, wanted
from ._http.transport.defaults import DEFAULT_MAX_RETRIES
from ._redact import sealed
from ._runtime import resources
from ._runtime.methods.views import Viewable
from ._sentinels import NotGiven, not_given, omit
from ._service.choose import choose
from ._service.environment import custom_headers, environment
from ._version import __version__

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._http.call import Call
    from ._http.transport.defaults import TransportName
    from ._runtime.library import Endpoints
    from ._service.data_residency import DataResidency
    from ._service.provider import Provider
    from ._types import Headers, TimeoutTypes
    from .auth import WorkloadIdentity, X509WorkloadIdentity

__all__ = ["AsyncClient", "AsyncSeekGPT", "Client", "SeekGPT"]


class _SeekGPTSettings(Viewable, BaseClient):
    """What is particular to SeekGPT's API: its keys, its environment variables, its resources."""

    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None]
    websocket_base_url: Union[str, httpx.URL, None]
    """Where websockets connect to; by default ``base_url`` with ``ws`` in place of ``http``."""

    @sealed
    def __init__(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Optional[Provider] = None,
        base_url: Union[str, httpx.URL, None] = None,
        data_residency: Optional[DataResidency] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        transport: Optional[TransportName] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Optional[int] = MAX_RESPONSE_BYTES,
        max_decompressed_bytes: Optional[int] = MAX_DECOMPRESSED_BYTES,
        credentials: Optional[Mapping[str, Any]] = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client. What is not given comes from the environment.

        - ``api_key`` (``SEEKGPT_API_KEY``): the key, or a callable that gives a fresh one before
          each request
        - ``admin_api_key`` (``SEEKGPT_ADMIN_KEY``), for the endpoints that administer
        - ``workload_identity``, in place of a key: see `seekgpt.auth`
        - ``organization`` (``SEEKGPT_ORG_ID``), ``project`` (``SEEKGPT_PROJECT_ID``)
        - ``webhook_secret`` (``SEEKGPT_WEBHOOK_SECRET``)
        - ``base_url`` (``SEEKGPT_BASE_URL``), or ``data_residency``, the region that serves the
          API; ``websocket_base_url``
        - ``provider``: another service that serves the API, see `seekgpt.providers`; it says where
          requests go and proves who is calling, so no other setting may
        - ``timeout``: seconds, an `httpx.Timeout`, or a `seekgpt.Timeout`, which can also bound
          whole calls and streams; ``None`` waits for ever
        - ``max_retries``: how often a request that failed in passing is tried again
        - ``default_headers`` (``SEEKGPT_CUSTOM_HEADERS``, lines of ``Name: value``),
          ``default_query``: sent with every request
        - ``http_client``: an `httpx.Client` of your own, or for the async client an
          `httpx.AsyncClient`; anything that sends requests as they do will serve
        - ``transport``: in its place, the library to send with: ``httpx``, ``httpx2``, or for the
          async client ``aiohttp``, which serves many calls at a time fastest
        - ``endpoints``: declarations of your own, which add resources to this client
        - ``max_response_bytes``: how large an answer may be that is read into memory, and
          ``max_decompressed_bytes``, how large if it comes compressed; ``None`` is without limit
        - ``credentials``: values of the keys that these declare, by the names of their schemes
        """
        service = choose(
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            provider=provider,
            base_url=base_url,
            data_residency=data_residency,
            websocket_base_url=websocket_base_url,
            max_retries=max_retries,
        )
        self._authority = service.authority
        self._provider = provider
        self._data_residency = data_residency
        self.workload_identity = workload_identity
        # What is set for this API's own servers is no business of another provider's.
        default = _nothing if provider is not None else environment
        self._key = api_key if isinstance(api_key, str) else ""
        if api_key is None and service.authority is None:
            self._key = default("API_KEY") or ""
        self.admin_api_key = admin_api_key or default("ADMIN_KEY")
        proofs = (self._key, self._authority, self.admin_api_key, credentials)
        if _enforce_credentials and not any(proofs):
            raise errors.SeekGPTError(
                "Missing credentials. Pass an `api_key` (or an `admin_api_key`, or a "
                "`workload_identity`) to the client, or set the environment variable "
                "SEEKGPT_API_KEY (or SEEKGPT_ADMIN_KEY)"
            )
        self.organization = organization or default("ORG_ID")
        self.project = project or default("PROJECT_ID")
        self.webhook_secret = (
            webhook_secret if webhook_secret is not None else environment("WEBHOOK_SECRET")
        )
        self.websocket_base_url = websocket_base_url
        self._endpoints = endpoints
        self._credentials = dict(credentials or {})
        self._tokens: Dict[Any, Any] = {}
        super().__init__(  # type: ignore[call-arg]  # each face has the transports it can use
            version=__version__,
            base_url=service.base_url,
            http_client=http_client,
            transport=transport,
            max_retries=max_retries,
            timeout=timeout,
            custom_headers={**({} if provider else custom_headers()), **(default_headers or {})},
            custom_query=default_query,
            max_response_bytes=max_response_bytes,
            max_decompressed_bytes=max_decompressed_bytes,
            _strict_response_validation=_strict_response_validation,
        )
        # Where it goes unless somebody chooses another address: credentials may have a say in that.
        derived = service.is_default or data_residency is not None
        self._derived_url = self.base_url if derived else None
        resources.attach_own(self, endpoints)

    def _structure_as(self, cast_to: Any, data: Any, strict: bool) -> Any:
        from ._runtime.types.structure import structure_as

        return structure_as(cast_to, data, strict)

    # Keys

    @property
    def api_key(self) -> str:
        """The key; if a callable gives it, the one it gave last."""
        authority = self._authority
        if isinstance(authority, FetchedKey) and not authority.exclusive:
            return authority.latest
        return self._key

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
        own = self._credentials  # made with the client, and never changed
        return (self._key, self.admin_api_key, self.organization, self.project, own)

    def _auth_headers(self, security: Any) -> Dict[str, str]:
        if not isinstance(security, str):
            return super()._auth_headers(security)
        if self._key and security in ("bearer", "any"):
            return {"Authorization": header_rules.bearer(self._key, "API key")}
        if self.admin_api_key and security in ("admin", "any"):
            return {"Authorization": header_rules.bearer(self.admin_api_key, "admin API key")}
        return {}

    def _value_of(self, key: Key, alone: bool) -> Any:
        """The value of a key that an API declares; the client's own key stands for one alone."""
        given = self._credentials.get(key.scheme) or (key.env and os.environ.get(key.env))
        return given or (self._key if alone else None)

    def _check_proof(self, security: Any) -> None:
        if proof_of(security, self._value_of) is None:
            raise TypeError(
                "Could not resolve authentication method. Expected `credentials` for "
                + wanted(security, lambda key: key.env)
            )

    def _validate_headers(self, headers: httpx.Headers, custom_headers: Mapping[str, Any]) -> None:
        layers = (self._custom_headers, custom_headers)
        if "authorization" in headers or any(
            header_rules.is_omitted(layer, "authorization") for layer in layers
        ):
            return
        raise TypeError(
            "Could not resolve authentication method. Expected either `api_key` or "
            "`admin_api_key` to be set, or the header `Authorization` to be given or omitted"
        )

    def _authority_for(self, call: Call) -> Optional[Authority]:
        authority = self._authority
        if is_fetched(call.security):
            from .auth._client_credentials import fetched_for

            fetched = fetched_for(self, call)
            if fetched is not None:
                return fetched
        if authority is None or call.security == "none":
            return None
        if not isinstance(call.security, str):
            tokens = [keys[0] for keys in call.security if len(keys) == 1]
            token = next((key for key in tokens if key.type == "bearer"), None)
            known = token is None or proof_of(call.security, self._value_of) is not None
            return None if known else authority
        if call.security == "admin" and not authority.exclusive:
            return None
        layers = (self._custom_headers, call.headers, call.extra_headers)
        own = header_rules.first(layers, "authorization")
        if own is None:
            return authority
        if authority.exclusive and own is not omit:
            raise errors.SeekGPTError(
                "This client's own proof of who is calling cannot be combined with a custom "
                "`Authorization` header"
            )
        return None

    def _websocket_query(self, query: Mapping[str, object]) -> Mapping[str, object]:
        """The query of a websocket: a server with other names for things translates here."""
        return query

    def _inherited(self, given: Mapping[str, Any]) -> Dict[str, Any]:
        """Credentials and addresses for a copy: those given, or else this client's."""
        identity = given["workload_identity"]
        if identity is None and given["api_key"] is None:
            identity = self.workload_identity
        api_key = given["api_key"]
        if identity is None:
            api_key = api_key or self._credential
        settings = {**given, "api_key": api_key, "workload_identity": identity}
        settings["admin_api_key"] = given["admin_api_key"] or self.admin_api_key
        if given["data_residency"] is None:
            changes = _is_x509(identity) != _is_x509(self.workload_identity)
            own: Optional[httpx.URL] = self.base_url
            if changes and own == self._derived_url:
                own = None  # the same region has another host for those credentials
                settings["data_residency"] = None if given["base_url"] else self._data_residency
            settings["base_url"] = given["base_url"] or own
            settings["websocket_base_url"] = given["websocket_base_url"] or self.websocket_base_url
        return settings

    @property
    def _credential(self) -> Any:
        """What a copy is given as its ``api_key``."""
        authority = self._authority
        return authority.provider if isinstance(authority, FetchedKey) else self._key

    # Copies

    @sealed
    def copy(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Union[Provider, NotGiven, None] = not_given,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        base_url: Union[str, httpx.URL, None] = None,
        data_residency: Optional[DataResidency] = None,
        timeout: Union[TimeoutTypes, NotGiven] = not_given,
        http_client: Any = None,
        transport: Optional[TransportName] = None,
        max_retries: Union[int, NotGiven] = not_given,
        default_headers: Optional[Headers] = None,
        set_default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Union[int, NotGiven, None] = not_given,
        max_decompressed_bytes: Union[int, NotGiven, None] = not_given,
        credentials: Optional[Mapping[str, Any]] = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        ``default_headers`` and ``default_query`` are added to those there are; the arguments whose
        names begin with ``set_`` replace them all. New credentials take the place of those there
        are, ``data_residency`` that of both base URLs. What is particular to a ``provider`` or to
        its absence, including headers, is not carried over to another.
        """
        after = self._provider if isinstance(provider, NotGiven) else provider
        stays = after is self._provider
        given = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "workload_identity": workload_identity,
            "base_url": base_url,
            "data_residency": data_residency,
            "websocket_base_url": websocket_base_url,
        }
        settings: Dict[str, Any] = {
            **(self._inherited(given) if stays and after is None else given),
            "provider": after,
            "organization": organization or (self.organization if stays else None),
            "project": project or (self.project if stays else None),
            "webhook_secret": self.webhook_secret if webhook_secret is None else webhook_secret,
            "timeout": self.timeout if isinstance(timeout, NotGiven) else timeout,
            "http_client": http_client or (self._client if transport is None else None),
            "transport": transport,
            "max_retries": self.max_retries if isinstance(max_retries, NotGiven) else max_retries,
            "default_headers": _override(
                "default_headers",
                self._custom_headers if stays else {},
                default_headers,
                set_default_headers,
            ),
            "default_query": _override(
                "default_query", self._custom_query, default_query, set_default_query
            ),
            "endpoints": self._endpoints if endpoints is None else endpoints,
            "max_response_bytes": (
                self.max_response_bytes
                if isinstance(max_response_bytes, NotGiven)
                else max_response_bytes
            ),
            "max_decompressed_bytes": (
                self.max_decompressed_bytes
                if isinstance(max_decompressed_bytes, NotGiven)
                else max_decompressed_bytes
            ),
            "credentials": {**self._credentials, **(credentials or {})},
            "_strict_response_validation": self._strict_response_validation,
            # This client was allowed to be made, so its copy is too.
            "_enforce_credentials": bool(_enforce_credentials),
        }
        made = type(self)(**{**settings, **_extra_kwargs})
        made._tokens = self._tokens
        identity = made.workload_identity
        if identity and identity == self.workload_identity and made._client is self._client:
            made._authority = self._authority  # and with it the token that is good for both
        if made.base_url == self._derived_url and stays and base_url is None:
            made._derived_url, made._data_residency = self._derived_url, self._data_residency
        return made

    with_options = copy


def _is_x509(identity: Optional[Mapping[str, Any]]) -> bool:
    return identity is not None and identity.get("type") == "x509"


def _nothing(name: str) -> Optional[str]:
    return None


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


on_demand(__name__)
