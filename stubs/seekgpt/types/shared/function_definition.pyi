from typing import Dict, Optional
from ..._model import BaseModel

__all__ = ["FunctionDefinition"]

class FunctionDefinition(BaseModel):
    """Name, purpose and parameter schema of a function."""

    description: Optional[str]
    name: str
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]
