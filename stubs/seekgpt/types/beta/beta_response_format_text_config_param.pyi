from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .beta_response_format_text_json_schema_config_param import (
    BetaResponseFormatTextJSONSchemaConfigParam,
)

__all__ = ["BetaResponseFormatTextConfigParam", "JSONObject", "Text"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[
    Text,
    BetaResponseFormatTextJSONSchemaConfigParam,
    JSONObject,
]

class JSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]

class Text(TypedDict, total=False):
    type: Required[Literal["text"]]
