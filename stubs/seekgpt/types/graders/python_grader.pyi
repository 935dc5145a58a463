from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["PythonGrader"]

class PythonGrader(BaseModel):
    """Scores with Python code of yours."""

    image_tag: Optional[str]
    name: str
    source: str
    type: Literal["python"]
