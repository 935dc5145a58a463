from typing import Any, Callable, Dict, Literal, Mapping, Optional, TypedDict
from typing_extensions import NotRequired

SUBJECT_TOKEN_TYPES: Dict[str, str]

class SubjectTokenProvider(TypedDict):
    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]

class WorkloadIdentity(TypedDict):
    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]

class X509WorkloadIdentity(TypedDict):
    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]

def x509_workload_identity(
    *,
    identity_provider_id: str,
    service_account_id: str,
    refresh_buffer_seconds: Optional[float] = None,
) -> X509WorkloadIdentity: ...
def is_x509(identity: Optional[Mapping[str, Any]]) -> bool: ...

_COMMON: frozenset[str]

def check(identity: Mapping[str, Any]) -> None: ...
def is_duration(value: object) -> bool: ...
