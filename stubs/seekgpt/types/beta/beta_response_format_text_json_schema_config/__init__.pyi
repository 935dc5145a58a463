from typing import Dict, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseFormatTextJSONSchemaConfig",)

class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    description: Optional[str]
    name: str
    schema_: Dict[str, object]
    strict: Optional[bool]
    type: Literal["json_schema"]
