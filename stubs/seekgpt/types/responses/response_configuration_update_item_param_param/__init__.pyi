from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...shared_params import ResponseFormatText
from ..response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam

__all__ = ("TextFormat", "Reasoning", "ResponseConfigurationUpdateItemParamParam", "Text")
TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]

class Reasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    id: Optional[str]
    reasoning: Reasoning
    text: Text
    type: Required[Literal["configuration_update"]]

class Text(TypedDict, total=False):
    format: Required[Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]]
