from httpx._models import Request as HttpxRequest
from httpx._urls import URL as HttpxURL
from ._exchange import Steps, WorkloadIdentityAuth
from ._identities import X509WorkloadIdentity

API_URL: str
TOKEN_EXCHANGE_URL: str
TOKEN_TYPE: str

class X509WorkloadIdentityAuth(WorkloadIdentityAuth):
    """Gets access tokens over connections that present a client certificate."""

    redirects: bool
    def __init__(
        self,
        *,
        workload_identity: X509WorkloadIdentity,
        max_retries: int = ...,
    ) -> None: ...
    def authorize(self, request: HttpxRequest, home: HttpxURL) -> Steps: ...

def check_url(url: HttpxURL) -> None:
    """Refuse an API that is not reached over TLS.

    Raises:
        SeekGPTError: it is not.
    """

def check_request(request: HttpxRequest, home: HttpxURL) -> None:
    """Refuse a request that would take the token elsewhere, or other credentials along."""
