from httpx._models import Headers as HttpxHeaders
from typing import Any, Dict, Mapping, Union

REDACTED: str

def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name probably holds a credential."""

def redact_headers(headers: Union[Mapping[str, Any], HttpxHeaders]) -> Dict[str, str]:
    """The headers as text to show, credentials replaced."""

def redact_url(url: object) -> str:
    """The URL as text to show: without user and password, and with secret parameters replaced."""

def portable(value: Any) -> Any:
    """A value fit for leaving the process: requests and responses lose their credentials."""
