from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseFormatTextJSONSchemaConfigParam",)

class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """A JSON schema that output text must follow."""

    description: str
    name: Required[str]
    schema: Required[Dict[str, object]]
    strict: Optional[bool]
    type: Required[Literal["json_schema"]]
