from typing import Any, Callable, Dict, Mapping, Tuple, Union
from ..._http.call import Call
from ..._record import Record
from ..._redact import Hidden

STREAMS: str
Adapt = Callable[[Dict[str, Any]], Union[Callable[[Any], Any], Mapping[str, Any], None]]

class Opening(Record):
    subject: Any
    method: str

class Arguments:
    method: Any
    function: Any
    def __init__(self, method: Any) -> None: ...

class Binder(Arguments):
    asynchronous: bool
    def __init__(self, method: Any, asynchronous: bool) -> None: ...
    def call(
        self,
        mode: str,
        args: Tuple[Any, ...],
        kwargs: Dict[str, Any],
        quiet: bool = False,
    ) -> Call: ...
    def opening(self, kwargs: Dict[str, Any]) -> Opening: ...
    def streaming(self, kwargs: Dict[str, Any], options: Hidden) -> Call: ...
    def bind(
        self,
        args: Tuple[Any, ...],
        kwargs: Dict[str, Any],
        quiet: bool = False,
    ) -> Hidden: ...

def security_of(method: Any) -> Any: ...
