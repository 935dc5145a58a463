from typing import Any, Mapping, Optional

INITIAL_DELAY: float
MAX_DELAY: float
MAX_RETRY_AFTER: float

def should_retry(status: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer with this status is worth another try, so far as its head tells."""

def is_final(status: int, headers: Mapping[str, str], body: Any) -> bool:
    """Whether the body says that waiting will not help: the quota is used up."""

def delay(retries_taken: int, headers: Optional[Mapping[str, str]] = None) -> float:
    """Seconds to wait before the next try: what the server asked for, or else a growing pause.

    The jitter only shortens, so that many clients failing together do not come back together.
    """

def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """The wait a server asks for, in seconds, in any of the three ways there are to say it."""
