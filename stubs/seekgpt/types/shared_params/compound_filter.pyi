from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .comparison_filter import ComparisonFilter

__all__ = ["Filter", "CompoundFilter"]
Filter: TypeAlias = Union[ComparisonFilter, object]

class CompoundFilter(TypedDict, total=False):
    """Several conditions joined by `and` or `or`."""

    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]
