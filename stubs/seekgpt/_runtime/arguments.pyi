from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Union
from .._http.call import Call
from .._spec.model import Method

OPTIONS: tuple[str, ...]
Adapt = Callable[[Dict[str, Any]], Union[Callable[[Any], Any], Mapping[str, Any], None]]

class Binder:
    """Makes calls of one method."""

    method: Method
    def __init__(self, method: Method, adapt: Optional[Adapt], page: Optional[type]) -> None: ...
    def call(self, mode: str, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Call:
        """The call that these arguments ask for.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
            ValueError: for a path parameter that is empty.
        """
