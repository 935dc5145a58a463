from typing import List, Optional
from ...._model import BaseModel
from .annotation_delta import AnnotationDelta

__all__ = ["TextDelta"]

class TextDelta(BaseModel):
    annotations: Optional[List[AnnotationDelta]]
    value: Optional[str]
