from httpx._config import Timeout as HttpxTimeout
from typing import Any, Dict, Mapping, Optional, TypedDict, Union
from .._record import Record
from .._sentinels import NotGiven, Omit
from .call import Answer, Call

Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object

class SecurityOptions(TypedDict, total=False):
    bearer_auth: bool
    admin_api_key_auth: bool

class Origin(Record):
    call: Call
    cast_to: Any

class RequestOptions(TypedDict, total=False):
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
    def construct(cls, **values: Any) -> FinalRequestOptions: ...
    @classmethod
    def model_construct(cls, **values: Any) -> FinalRequestOptions: ...
    @classmethod
    def of(cls, call: Call, cast_to: Any) -> FinalRequestOptions: ...
    def __repr__(self) -> str: ...
    def get_max_retries(self, max_retries: int) -> int: ...
    def to_call(self, answer: Optional[Answer] = None, *, stream: bool = False) -> Call: ...

def body_of(call: Call) -> Dict[str, Any]: ...
def settings_of(call: Call, cast_to: Any) -> RequestOptions: ...

_SECURITY: Dict[str, SecurityOptions]
