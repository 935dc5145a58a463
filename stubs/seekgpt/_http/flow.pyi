from typing import Dict, Optional, Tuple
import httpx
from .effects import Flow
from .base import BaseClient
from .call import Call

Outcome = Tuple[httpx.Response, int]

def perform(client: BaseClient, call: Call) -> Flow[Outcome]:
    """Make a call: the successful response and how many retries it took, or an error."""

def strip_private(headers: httpx.Headers) -> None:
    """Take away what another origin must not see."""

_DEFAULT_PORTS: Dict[str, int]

def origin(url: httpx.URL) -> Tuple[str, str, Optional[int]]:
    """Whom a URL leads to. A websocket's origin is that of the HTTP it begins with."""
