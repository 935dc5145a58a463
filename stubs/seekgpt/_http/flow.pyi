from httpx._models import Headers as HttpxHeaders
from httpx._models import Response as HttpxResponse
from httpx._urls import URL as HttpxURL
from typing import Dict, Optional, Tuple
from .effects import Flow
from .base import BaseClient
from .call import Call

Outcome = Tuple[HttpxResponse, int]

def perform(client: BaseClient, call: Call) -> Flow[Outcome]:
    """Make a call: the successful response and how many retries it took, or an error."""

def strip_private(headers: HttpxHeaders) -> None:
    """Take away what another origin must not see."""

_DEFAULT_PORTS: Dict[str, int]

def origin(url: HttpxURL) -> Tuple[str, str, Optional[int]]:
    """Whom a URL leads to. A websocket's origin is that of the HTTP it begins with."""
