from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseFormatTextJSONSchemaConfigParam",)

class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: Required[Dict[str, object]]
    strict: Optional[bool]
    type: Required[Literal["json_schema"]]
