"""Where a client sends its calls, and who vouches for them: from the settings that may say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

import httpx

from .._hints import on_demand
from .._http.exchange.authority import FetchedKey
from .._http.transport.defaults import DEFAULT_BASE_URL
from ..errors import SeekGPTError
from .environment import environment
from .service import Service

if TYPE_CHECKING:
    from ..auth import WorkloadIdentity, X509WorkloadIdentity
    from .provider import Provider


def choose(
    *,
    api_key: Any,
    admin_api_key: Optional[str],
    workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None],
    provider: Optional[Provider],
    base_url: Union[str, httpx.URL, None],
    data_residency: Any,
    websocket_base_url: Union[str, httpx.URL, None],
    max_retries: int,
) -> Service:
    """The service that a client's settings mean.

    Raises:
        SeekGPTError, ValueError: settings exclude each other.
    """
    if data_residency is not None:
        from ..auth._identities import is_x509
        from .data_residency import base_url_of, mutual_tls_url_of

        if provider is not None:
            raise SeekGPTError(
                "The `data_residency` and `provider` arguments are mutually exclusive: a provider "
                "says itself where requests go"
            )
        base_url = base_url_of(
            data_residency, base_url=base_url, websocket_base_url=websocket_base_url
        )
        if is_x509(workload_identity):
            base_url = mutual_tls_url_of(data_residency)
    if provider is not None:
        others = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "workload_identity": workload_identity,
            "base_url": base_url,
        }
        return _provided(provider, others)
    if isinstance(base_url, str):
        base_url = base_url.strip()
    base_url = base_url or (environment("BASE_URL") or "").strip()
    if workload_identity is not None:
        if api_key is not None:
            raise SeekGPTError(
                "The `api_key` and `workload_identity` arguments are mutually exclusive"
            )
        return _identified(workload_identity, base_url, max_retries)
    fetched = FetchedKey(api_key, "the `api_key` callable") if callable(api_key) else None
    return Service(base_url or DEFAULT_BASE_URL, fetched, not base_url)


def _provided(provider: Any, others: Mapping[str, Any]) -> Service:
    from .provider import Provider

    if not isinstance(provider, Provider):
        raise SeekGPTError(
            "Expected `provider` to be made by a function of `seekgpt.providers`, but it is a "
            f"{type(provider).__name__}"
        )
    given = [f"`{name}`" for name, value in others.items() if value is not None]
    if given:
        raise SeekGPTError(
            f"`provider` cannot be combined with {', '.join(given)}; credentials and addresses are "
            f"settings of `{provider.name}(...)`"
        )
    return provider.service()


def _identified(identity: Any, base_url: Union[str, httpx.URL, None], max_retries: int) -> Service:
    from ..auth._exchange import WorkloadIdentityAuth
    from ..auth._identities import is_x509

    retries = min(max_retries, 10)
    if not is_x509(identity):
        return Service(
            base_url or DEFAULT_BASE_URL,
            WorkloadIdentityAuth(workload_identity=identity, max_retries=retries),
            not base_url,
        )
    from ..auth._x509 import API_URL, X509WorkloadIdentityAuth, check_url

    check_url(httpx.URL(str(base_url or API_URL)))
    return Service(
        base_url or API_URL,
        X509WorkloadIdentityAuth(workload_identity=identity, max_retries=retries),
        not base_url,
    )


on_demand(__name__)
