from httpx._urls import URL as HttpxURL
from typing import Any, Optional, TypedDict, Union
from .._http.exchange.authority import Authority
from .._record import Record
from .._http.transport.defaults import TransportName
from .._sentinels import NotGiven
from .._types import Headers, TimeoutTypes

class ClientSettings(TypedDict, total=False):
    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, HttpxURL, None]
    timeout: Union[TimeoutTypes, NotGiven]
    max_retries: int
    default_headers: Optional[Headers]
    transport: Optional[TransportName]
    endpoints: Any
    max_response_bytes: Optional[int]
    max_decompressed_bytes: Optional[int]
    _strict_response_validation: bool

class Service(Record):
    base_url: Union[str, HttpxURL]
    authority: Optional[Authority]
    is_default: bool
