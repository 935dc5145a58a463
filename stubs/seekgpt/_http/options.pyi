from httpx._config import Timeout as HttpxTimeout
from typing import Any, Dict, Mapping, Optional, TypedDict, Union
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

class Origin(Record):
    """The call that options were made of: it knows what they have no words for."""

    call: Call
    cast_to: Any
    """The type that its answer was said to become: who asks for another gets another."""

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
    origin: Origin

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
    origin: Optional[Origin]
    @classmethod
    def construct(cls, **values: Any) -> FinalRequestOptions:
        """Make options; the same as calling the class."""
    @classmethod
    def model_construct(cls, **values: Any) -> FinalRequestOptions:
        """The same, as newer pydantic calls it."""
    @classmethod
    def of(cls, call: Call, cast_to: Any) -> FinalRequestOptions:
        """The options that describe a call, whose answer is said to become ``cast_to``."""
    def __repr__(self) -> str: ...
    def get_max_retries(self, max_retries: int) -> int:
        """How often the request is tried again, if ``max_retries`` is what the client says."""
    def to_call(self, answer: Optional[Answer] = None, *, stream: bool = False) -> Call:
        """The call that these options describe; ``answer`` instead of what its origin says."""

def body_of(call: Call) -> Dict[str, Any]:
    """What a call sends, as `client.post` takes it."""

def settings_of(call: Call, cast_to: Any) -> RequestOptions:
    """What else a call says, and the call itself, as the ``options`` of `client.post`."""

_SECURITY: Dict[str, SecurityOptions]
