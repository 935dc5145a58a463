from typing import Dict, Tuple
import httpx
from .effects import Flow
from .call import Call
from .client import BaseClient

Outcome = Tuple[httpx.Response, int]

def perform(client: BaseClient, call: Call) -> Flow[Outcome]:
    """Make a call: the successful response and how many retries it took, or an error."""

def strip_private(headers: httpx.Headers) -> None:
    """Take away what another origin must not see."""

_DEFAULT_PORTS: Dict[str, int]
