from typing import Any, Callable, Dict, Mapping, Tuple, Union
from ..._http.call import Call
from ..._record import Record
from ..._redact import Hidden

STREAMS: str
Adapt = Callable[[Dict[str, Any]], Union[Callable[[Any], Any], Mapping[str, Any], None]]

class Opening(Record):
    """What ``adapt`` makes of the arguments of a method with a manager."""

    subject: Any
    """Handed to the manager: what it needs to make something of the stream."""
    method: str
    """The method of the same resource that is called when the manager is entered; by default the
    one that the method with the manager is like.
    """

class Arguments:
    """Knows what one method takes, gives arguments their names, and refuses others."""

    method: Any
    function: Any
    """The method itself, as it stands in the class of its resource."""
    def __init__(self, method: Any) -> None: ...

class Binder(Arguments):
    """Makes calls of one HTTP operation."""

    asynchronous: bool
    def __init__(self, method: Any, asynchronous: bool) -> None: ...
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
    def opening(self, kwargs: Dict[str, Any]) -> Opening:
        """What a manager does when it is entered; takes out of the arguments what is not sent."""
    def streaming(self, kwargs: Dict[str, Any], options: Hidden) -> Call:
        """The call of arguments that were looked at before, with its answer as a stream."""
    def bind(self, args: Tuple[Any, ...], kwargs: Dict[str, Any], quiet: bool = False) -> Hidden:
        """Check the arguments, name those that came by position, and take out the options.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
        """

def security_of(method: Any) -> Any:
    """The keys that prove who is calling, as a call names them."""
