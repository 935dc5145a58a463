from typing import Dict
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["EvalCustomDataSourceConfig"]

class EvalCustomDataSourceConfig(BaseModel):
    schema_: Dict[str, object]
    type: Literal["custom"]
