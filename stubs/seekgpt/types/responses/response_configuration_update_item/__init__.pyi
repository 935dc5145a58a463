from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ...shared import ResponseFormatText
from ..response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

__all__ = ("TextFormat", "Reasoning", "ResponseConfigurationUpdateItem", "Text")
TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

class Reasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

class ResponseConfigurationUpdateItem(BaseModel):
    id: str
    reasoning: Optional[Reasoning]
    text: Optional[Text]
    type: Literal["configuration_update"]

class Text(BaseModel):
    format: Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]
