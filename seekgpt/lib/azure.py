"""Clients for the API as Azure serves it: other paths, other headers, the same resources."""

from __future__ import annotations

import os
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    Mapping,
    Optional,
    Tuple,
    Union,
)

import httpx

from .. import errors
from .._hints import on_demand
from .._http.exchange.authority import FetchedKey
from .._http.path import expand
from .._http.request import headers as header_rules
from .._redact import sealed
from ..client import AsyncSeekGPT, SeekGPT, _SeekGPTSettings

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .._http.call import Call
    from .._service.service import ClientSettings

__all__ = [
    "AsyncAzureADTokenProvider",
    "AsyncAzureSeekGPT",
    "AzureADTokenProvider",
    "AzureSeekGPT",
]


AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]

#: What a deployment answers by itself; all else belongs to the Azure resource as a whole.
DEPLOYMENT_ENDPOINTS = frozenset(
    (
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    )
)


def _key_headers(key: str) -> Dict[str, str]:
    header_rules.bearer(key, "API key")  # refuses a key that fits no header
    return {"api-key": key}


class _AzureSettings(_SeekGPTSettings):
    """What Azure's clients say differently: who is calling, and where each call goes."""

    @sealed
    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Any = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Any = None,
        base_url: Union[str, httpx.URL, None] = None,
        default_query: Optional[Mapping[str, object]] = None,
        _enforce_credentials: bool = True,
        http_client: Any = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        """Make a client of an Azure resource. What is not given comes from the environment.

        - ``azure_endpoint`` (``AZURE_SEEKGPT_ENDPOINT``): the resource's URL; or a ``base_url``
        - ``azure_deployment``: the deployment that all calls go to; by default each goes to the
          deployment called like its ``model``
        - ``api_version`` (``SEEKGPT_API_VERSION``)
        - ``api_key`` (``AZURE_SEEKGPT_API_KEY``), ``azure_ad_token`` (``AZURE_SEEKGPT_AD_TOKEN``),
          or ``azure_ad_token_provider``, a callable that gives a token before each request. A token
          counts before a key; the environment counts when none of the three is given.

        All others are those of `seekgpt.SeekGPT`.
        """
        for name in ("workload_identity", "provider", "data_residency"):
            if settings.get(name) is not None:
                raise errors.SeekGPTError(f"`{name}` is not a setting of the clients of Azure")
        if api_key is None and azure_ad_token is None and azure_ad_token_provider is None:
            api_key = os.environ.get("AZURE_SEEKGPT_API_KEY") or None
            azure_ad_token = os.environ.get("AZURE_SEEKGPT_AD_TOKEN") or None
        if _enforce_credentials and not (api_key or azure_ad_token or azure_ad_token_provider):
            raise errors.SeekGPTError(
                "Missing credentials. Pass one of `api_key`, `azure_ad_token` and "
                "`azure_ad_token_provider`, or set the environment variable "
                "AZURE_SEEKGPT_API_KEY or AZURE_SEEKGPT_AD_TOKEN"
            )
        api_version = api_version or os.environ.get("SEEKGPT_API_VERSION")
        if not api_version:
            raise ValueError(
                "Must provide either the `api_version` argument or the `SEEKGPT_API_VERSION` "
                "environment variable"
            )
        if base_url is None:
            azure_endpoint = azure_endpoint or os.environ.get("AZURE_SEEKGPT_ENDPOINT")
            if not azure_endpoint:
                raise ValueError(
                    "Must provide one of the `base_url` or `azure_endpoint` arguments, or the "
                    "`AZURE_SEEKGPT_ENDPOINT` environment variable"
                )
            azure_endpoint = azure_endpoint.strip().rstrip("/")
            if "?" in azure_endpoint:
                raise ValueError("The `azure_endpoint` has a query; expected it as `default_query`")
            base_url = f"{azure_endpoint}/openai"
            if azure_deployment is not None:
                base_url += expand("/deployments/{azure_deployment}", locals())
        elif azure_endpoint is not None:
            raise ValueError("base_url and azure_endpoint are mutually exclusive")

        super().__init__(
            api_key=api_key,
            base_url=base_url,
            default_query={**(default_query or {}), "api-version": api_version},
            _enforce_credentials=False,
            http_client=http_client,
            **settings,
        )
        # The key of the other API, which its environment variable may hold, stays at home.
        self._key = "" if callable(api_key) else (api_key or "")
        self._api_version = api_version
        self._azure_ad_token = azure_ad_token
        self._azure_ad_token_provider = azure_ad_token_provider
        if azure_ad_token is not None:
            self._authority = None
        elif azure_ad_token_provider is not None:
            name = "`azure_ad_token_provider`"
            self._authority = FetchedKey(azure_ad_token_provider, name, error=ValueError)
        elif callable(api_key):
            self._authority = FetchedKey(api_key, "the `api_key` callable", headers=_key_headers)
        self._azure_endpoint = azure_endpoint
        self._azure_deployment = azure_deployment if azure_endpoint else None

    # Who is calling

    def _auth_headers(self, security: str) -> Dict[str, str]:
        if self._azure_ad_token:
            return {"Authorization": header_rules.bearer(self._azure_ad_token, "Azure AD token")}
        return _key_headers(self._key) if self._key and self._authority is None else {}

    def _auth_state(self) -> Tuple[Any, ...]:
        return (*super()._auth_state(), self._azure_ad_token)

    def _validate_headers(self, headers: httpx.Headers, custom_headers: Mapping[str, Any]) -> None:
        layers = (self._custom_headers, custom_headers)
        names = ("authorization", "api-key")
        if any(name in headers for name in names) or any(
            header_rules.is_omitted(layer, name) for layer in layers for name in names
        ):
            return
        raise TypeError(
            "Could not resolve authentication method. Expected one of `api_key`, `azure_ad_token` "
            "and `azure_ad_token_provider` to be set, or one of the headers `Authorization` and "
            "`api-key` to be given or omitted"
        )

    # Where a call goes

    def _route(self, call: Call) -> str:
        path = super()._route(call)
        if "://" in path[:10]:
            return path
        path = "/" + path.lstrip("/")
        if path not in DEPLOYMENT_ENDPOINTS:
            if self._azure_deployment is None or self._azure_endpoint is None:
                return path
            return f"{self._azure_endpoint.rstrip('/')}/openai{path}"
        model = call.body.get("model") if isinstance(call.body, Mapping) else None
        if not isinstance(model, str) or "/deployments" in self.base_url.path:
            return path
        return expand("/deployments/{model}", {"model": model}) + path

    def _websocket_query(self, query: Mapping[str, object]) -> Mapping[str, object]:
        deployment = self._azure_deployment or query.get("model")
        if not deployment:
            raise errors.SeekGPTError("Azure needs a `model`, which names the deployment")
        others = {name: value for name, value in query.items() if name != "model"}
        return {**others, "deployment": deployment}

    # Copies

    @sealed
    def copy(
        self,
        *,
        api_version: Optional[str] = None,
        api_key: Any = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Any = None,
        base_url: Union[str, httpx.URL, None] = None,
        _extra_kwargs: Mapping[str, Any] = {},
        **settings: Any,
    ) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        New credentials take the place of all that this client has.
        """
        credentials = {
            "api_key": api_key,
            "azure_ad_token": azure_ad_token,
            "azure_ad_token_provider": azure_ad_token_provider,
        }
        if not any(credentials.values()):
            provider = self._azure_ad_token_provider
            credentials = {
                "api_key": self._credential if provider is None else self._key,
                "azure_ad_token": self._azure_ad_token,
                "azure_ad_token_provider": provider,
            }
        made = super().copy(
            base_url=base_url,
            _extra_kwargs={
                "api_version": api_version or self._api_version,
                **credentials,
                **_extra_kwargs,
            },
            **settings,
        )
        if base_url is None:
            made._azure_endpoint = self._azure_endpoint
            made._azure_deployment = self._azure_deployment
        return made

    with_options = copy


class AzureSeekGPT(_AzureSettings, SeekGPT):
    """The client of the API as Azure serves it."""


class AsyncAzureSeekGPT(_AzureSettings, AsyncSeekGPT):
    """The client of the API as Azure serves it, to be awaited, on asyncio or trio."""


on_demand(__name__)
