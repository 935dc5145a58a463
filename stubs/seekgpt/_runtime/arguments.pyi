from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Union
from .._http.call import Call
from .._spec.model import Method

Adapt = Callable[[Dict[str, Any]], Union[Callable[[Any], Any], Mapping[str, Any], None]]

class Arguments:
    """Knows what one method takes, gives arguments their names, and refuses others."""

    method: Method
    function: Any
    """The method itself, as it stands in the class of its resource."""
    def __init__(self, method: Method) -> None: ...

class Binder(Arguments):
    """Makes calls of one HTTP operation."""
    def __init__(self, method: Method, adapt: Optional[Adapt], page: Optional[type]) -> None: ...
    def call(
        self,
        mode: str,
        args: Tuple[Any, ...],
        kwargs: Dict[str, Any],
        quiet: bool = False,
    ) -> Call:
        """The call that these arguments ask for; ``quiet`` keeps a deprecation to itself.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
            ValueError: for a path parameter that is empty.
        """
