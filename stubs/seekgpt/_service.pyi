from httpx._urls import URL as HttpxURL
from typing import Any, Dict, Mapping, NamedTuple, Optional, TypedDict, Union
from ._http.authority import Authority
from ._http.base import Timeout
from ._provider import Provider
from ._sentinels import NotGiven
from .auth import WorkloadIdentity, X509WorkloadIdentity

class ClientSettings(TypedDict, total=False):
    """The settings that a client of any service takes."""

    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, HttpxURL, None]
    timeout: Union[Timeout, NotGiven]
    max_retries: int
    default_headers: Optional[Mapping[str, Any]]
    http_client: Any
    endpoints: Any
    _strict_response_validation: bool

class Service(NamedTuple):
    """One of the places that serve the API, as a client needs to know it."""

    base_url: Union[str, HttpxURL]
    authority: Optional[Authority]

def environment(name: str) -> Optional[str]:
    """A ``SEEKGPT_`` variable; an empty one counts as not set."""

def custom_headers() -> Dict[str, str]:
    """The headers of ``SEEKGPT_CUSTOM_HEADERS``, one a line, as in HTTP."""

def choose(
    *,
    api_key: Any,
    admin_api_key: Optional[str],
    workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None],
    provider: Optional[Provider],
    base_url: Union[str, HttpxURL, None],
    data_residency: Any,
    websocket_base_url: Union[str, HttpxURL, None],
    max_retries: int,
) -> Service:
    """The service that a client's settings mean.

    Raises:
        SeekGPTError, ValueError: settings exclude each other.
    """

def is_default(url: HttpxURL) -> bool:
    """Whether an address is one that clients have when nobody chose another."""
