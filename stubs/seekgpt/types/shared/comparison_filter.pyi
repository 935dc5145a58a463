from typing import List, Union
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ComparisonFilter"]

class ComparisonFilter(BaseModel):
    """A condition on one attribute, such as `year` at least 2020."""

    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]
