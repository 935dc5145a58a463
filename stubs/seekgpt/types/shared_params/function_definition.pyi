from typing import Dict, Optional
from typing_extensions import Required, TypedDict

__all__ = ["FunctionDefinition"]

class FunctionDefinition(TypedDict, total=False):
    """Name, purpose and parameter schema of a function."""

    description: str
    name: Required[str]
    parameters: Dict[str, object]
    strict: Optional[bool]
