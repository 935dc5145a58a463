from httpx._urls import URL as HttpxURL
from typing import Literal, NamedTuple, Optional, Union

BedrockEndpoint = Union[Literal["mantle"], Literal["runtime"]]
ENDPOINTS: tuple[str, ...]

class Place(NamedTuple):
    """What one of Bedrock's own host names says."""

    endpoint: BedrockEndpoint
    region: str

def place_of(host: str) -> Optional[Place]:
    """What a host name says, or ``None`` if it is not one of Bedrock's own."""

def default_url(endpoint: BedrockEndpoint, region: str) -> HttpxURL:
    """Where an endpoint of a region is."""

def root_url(url: Union[str, HttpxURL]) -> HttpxURL:
    """The root of the API in an address; one that is copied from a request goes too far."""

def check_region(region: Optional[str]) -> None:
    """Refuse what is no name of a region.

    Raises:
        SeekGPTError: it is none.
    """

def check_place(url: HttpxURL, endpoint: BedrockEndpoint, region: Optional[str]) -> None:
    """Refuse one of Bedrock's own addresses that contradicts the other settings.

    Raises:
        SeekGPTError: it does.
    """
