from typing import Dict, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseFormatTextJSONSchemaConfig",)

class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """A JSON schema that output text must follow."""

    description: Optional[str]
    name: str
    schema_: Dict[str, object]
    strict: Optional[bool]
    type: Literal["json_schema"]
