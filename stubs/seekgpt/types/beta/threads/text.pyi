from typing import List
from ...._model import BaseModel
from .annotation import Annotation

__all__ = ["Text"]

class Text(BaseModel):
    annotations: List[Annotation]
    value: str
