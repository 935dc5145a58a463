from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ComparisonFilter"]

class ComparisonFilter(TypedDict, total=False):
    """A condition on one attribute, such as `year` at least 2020."""

    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, Iterable[Union[str, float]]]]
