from typing import Dict, List, Mapping, Optional
import attrs
from .._runtime.library import Registry
from .._spec.model import Method

@attrs.frozen
class Match:
    """The methods that a request may be a call of, and the values in its path."""

    methods: List[Method]
    path: Mapping[str, str]

class Routes:
    """The HTTP lines of all methods of a registry."""
    def __init__(self, registry: Registry) -> None: ...
    def methods(self) -> List[Method]:
        """One method for each line."""
    def find(self, verb: str, path: str) -> Optional[Match]:
        """What answers a request line; fixed segments go before those that are parameters."""

def fixed_query(method: Method) -> Dict[str, str]:
    """What the query of a method's requests always has: ``POST /responses?beta=true``."""
