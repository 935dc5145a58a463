from typing import Any, Callable, Mapping, Optional
from .._record import Record

Structure = Callable[[Any, bool], Any]

class Answer(Record):
    kind: str
    structure: Optional[Structure]
    text_too: bool
    is_other: Optional[Callable[[Any], bool]]
    event: Optional[Structure]
    error_events: bool
    page: Optional[Any]
    stream_cls: Optional[Any]
    cast_to: Any
    after: Optional[Callable[[Any], Any]]
    before: Optional[Callable[[Any], Any]]

class Call(Record):
    method: str
    path: str
    answer: Answer
    base_url: str
    query: Optional[Mapping[str, object]]
    headers: Optional[Mapping[str, Any]]
    body: object
    encoding: str
    media: str
    files: Any
    security: Any
    stream: bool
    mode: str
    extra_headers: Optional[Mapping[str, Any]]
    extra_query: Optional[Mapping[str, object]]
    extra_body: object
    timeout: Any
    max_retries: Optional[int]
    idempotency_key: Optional[str]
    key_header: str
    follow_redirects: Optional[bool]
    def __repr__(self) -> str: ...
