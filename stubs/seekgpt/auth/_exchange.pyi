from typing import Any, Mapping
from ._identities import WorkloadIdentity
from ._tokens import FetchedToken

TOKEN_EXCHANGE_URL: str
GRANT_TYPE: str

class WorkloadIdentityAuth(FetchedToken):
    workload_identity: Mapping[str, Any]
    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity,
        token_exchange_url: str = ...,
        max_retries: int = ...,
    ) -> None: ...
