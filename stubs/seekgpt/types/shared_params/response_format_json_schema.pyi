from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]

class ResponseFormatJSONSchema(TypedDict, total=False):
    """Output format: JSON that follows a given schema."""

    json_schema: Required[JSONSchema]
    type: Required[Literal["json_schema"]]

class JSONSchema(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: Dict[str, object]
    strict: Optional[bool]
