from typing import List, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .comparison_filter import ComparisonFilter

__all__ = ["Filter", "CompoundFilter"]
Filter: TypeAlias = Union[ComparisonFilter, object]

class CompoundFilter(BaseModel):
    """Several conditions joined by `and` or `or`."""

    filters: List[Filter]
    type: Literal["and", "or"]
