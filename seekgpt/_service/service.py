"""One place that serves the API, and the settings that a client of any of them takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Optional, TypedDict, Union

import httpx

from .._http.exchange.authority import Authority
from .._http.transport.defaults import DEFAULT_BASE_URL

if TYPE_CHECKING:
    from .._sentinels import NotGiven
    from .._types import TimeoutTypes


class ClientSettings(TypedDict, total=False):
    """The settings that a client of any service takes."""

    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, httpx.URL, None]
    timeout: Union[TimeoutTypes, NotGiven]
    max_retries: int
    default_headers: Optional[Mapping[str, Any]]
    http_client: Any
    endpoints: Any
    max_response_bytes: Optional[int]
    max_decompressed_bytes: Optional[int]
    _strict_response_validation: bool


class Service(NamedTuple):
    """One of the places that serve the API, as a client needs to know it."""

    base_url: Union[str, httpx.URL]
    authority: Optional[Authority]


def is_default(url: httpx.URL) -> bool:
    """Whether an address is one that clients have when nobody chose another."""
    return str(url).rstrip("/") in (
        DEFAULT_BASE_URL,
        DEFAULT_BASE_URL.replace("https://", "https://mtls."),
    )
