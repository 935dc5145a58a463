from typing import Any, Callable, Dict, Literal, Mapping, Optional, TypedDict
from typing_extensions import NotRequired

SUBJECT_TOKEN_TYPES: Dict[str, str]

class SubjectTokenProvider(TypedDict):
    """Where the subject token comes from."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]
    """Gives the token, and may take its time: an async client calls it in a worker thread."""

class WorkloadIdentity(TypedDict):
    """An identity proved by a subject token."""

    identity_provider_id: str
    service_account_id: str
    """The service account that the identity is bound to."""
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    """How long before it expires a token is renewed: by default 1200 seconds, and never more than
    half of its life.
    """

class X509WorkloadIdentity(TypedDict):
    """An identity proved by the client certificate of the HTTP client."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]

def x509_workload_identity(
    *,
    identity_provider_id: str,
    service_account_id: str,
    refresh_buffer_seconds: Optional[float] = None,
) -> X509WorkloadIdentity:
    """An identity proved by a client certificate, which the ``http_client`` has to present."""

def is_x509(identity: Optional[Mapping[str, Any]]) -> bool:
    """Whether an identity is proved by a certificate."""

_COMMON: frozenset[str]

def check(identity: Mapping[str, Any]) -> None:
    """Refuse an identity that is incomplete, or that says too much.

    Raises:
        SeekGPTError: naming what is wrong. No value is quoted.
    """

def is_duration(value: object) -> bool:
    """Whether a value is a number of seconds that passes."""
