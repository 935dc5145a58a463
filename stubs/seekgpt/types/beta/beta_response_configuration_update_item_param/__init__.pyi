from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = (
    "TextFormat",
    "Agent",
    "BetaResponseConfigurationUpdateItemParam",
    "Reasoning",
    "Text",
    "TextFormatText",
)
TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]

class Agent(BaseModel):
    agent_name: str

class BetaResponseConfigurationUpdateItemParam(BaseModel):
    agent: Optional[Agent]
    id: Optional[str]
    reasoning: Optional[Reasoning]
    text: Optional[Text]
    type: Literal["configuration_update"]

class Reasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

class Text(BaseModel):
    format: Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]

class TextFormatText(BaseModel):
    type: Literal["text"]
