from typing import Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "JSONObject", "Text"]
BetaResponseFormatTextConfig: TypeAlias = Union[
    Text,
    BetaResponseFormatTextJSONSchemaConfig,
    JSONObject,
]

class JSONObject(BaseModel):
    type: Literal["json_object"]

class Text(BaseModel):
    type: Literal["text"]
