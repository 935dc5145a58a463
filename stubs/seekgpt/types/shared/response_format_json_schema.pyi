from typing import Dict, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]

class ResponseFormatJSONSchema(BaseModel):
    """Output format: JSON that follows a given schema."""

    json_schema: JSONSchema
    type: Literal["json_schema"]

class JSONSchema(BaseModel):
    description: Optional[str]
    name: str
    schema_: Optional[Dict[str, object]]
    strict: Optional[bool]
