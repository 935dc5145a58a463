"""One place that serves the API, and the settings that a client of any of them takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, TypedDict, Union

import httpx

from .._hints import on_demand
from .._http.exchange.authority import Authority
from .._record import Record

if TYPE_CHECKING:
    from .._http.transport.defaults import TransportName
    from .._sentinels import NotGiven
    from .._types import Headers, TimeoutTypes


class ClientSettings(TypedDict, total=False):
    """The settings that a client of any service takes."""

    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, httpx.URL, None]
    timeout: Union[TimeoutTypes, NotGiven]
    max_retries: int
    default_headers: Optional[Headers]
    transport: Optional[TransportName]
    endpoints: Any
    max_response_bytes: Optional[int]
    max_decompressed_bytes: Optional[int]
    _strict_response_validation: bool


class Service(Record):
    """One of the places that serve the API, as a client needs to know it."""

    base_url: Union[str, httpx.URL]
    authority: Optional[Authority]
    is_default: bool = False
    """Whether nobody chose the address."""


on_demand(__name__)
