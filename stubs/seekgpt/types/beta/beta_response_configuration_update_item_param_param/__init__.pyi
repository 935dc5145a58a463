from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..beta_response_format_text_json_schema_config_param import (
    BetaResponseFormatTextJSONSchemaConfigParam,
)

__all__ = (
    "TextFormat",
    "Agent",
    "BetaResponseConfigurationUpdateItemParamParam",
    "Reasoning",
    "Text",
    "TextFormatText",
)
TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    agent: Optional[Agent]
    id: Optional[str]
    reasoning: Reasoning
    text: Text
    type: Required[Literal["configuration_update"]]

class Reasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

class Text(TypedDict, total=False):
    format: Required[Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]]

class TextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]
