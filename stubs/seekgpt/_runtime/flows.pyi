from typing import Any, Callable, Dict, Tuple
from .arguments import Arguments

def is_flow(method: Any) -> bool:
    """Whether a method written in Python is a flow, which an async client awaits.

    Any other function is called as it is by both clients, with the resource itself.
    """

class FlowBinder(Arguments):
    """Makes what a method written in Python does: its function with the arguments it wants."""
    def __init__(self, method: Any, function: Callable[..., Any]) -> None: ...
    def bind(self, origin: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
        """What the function returns: of a flow, the flow.

        What the caller leaves out takes the default that the declaration names; where it names
        none, it is the function's affair.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
        """
