from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["FunctionParameters"]
FunctionParameters: TypeAlias = Dict[str, object]
