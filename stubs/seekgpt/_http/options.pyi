from httpx._config import Timeout as HttpxTimeout
from typing import Any, Mapping, Optional, TypedDict, Union
from .._record import Record
from .._sentinels import NotGiven, Omit
from .call import Answer, Call

Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object

class SecurityOptions(TypedDict, total=False):
    """Which of the client's keys may be sent."""

    bearer_auth: bool
    admin_api_key_auth: bool

class RequestOptions(TypedDict, total=False):
    """Settings of one request to an endpoint that has no method."""

    headers: Headers
    max_retries: int
    timeout: Union[float, HttpxTimeout, None]
    params: Query
    extra_json: Mapping[str, object]
    idempotency_key: str
    follow_redirects: bool
    security: SecurityOptions

class FinalRequestOptions(Record):
    """One request as `client.request` takes it."""

    method: str
    url: str
    params: Query
    headers: Union[Headers, NotGiven]
    max_retries: Union[int, NotGiven]
    timeout: Union[float, HttpxTimeout, NotGiven, None]
    files: Any
    idempotency_key: Optional[str]
    content: Any
    json_data: Body
    extra_json: Optional[Mapping[str, object]]
    follow_redirects: Optional[bool]
    security: Optional[SecurityOptions]
    @classmethod
    def construct(cls, **values: Any) -> FinalRequestOptions:
        """Make options; the same as calling the class."""
    def __repr__(self) -> str: ...
    def to_call(self, answer: Answer, *, stream: bool = False) -> Call:
        """The call that these options describe."""
