from typing_extensions import TypeAlias
from .. import _beta_response_configuration_update_item
from .. import BetaResponseConfigurationUpdateItem
from .. import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig

__all__ = (
    "TextFormat",
    "Agent",
    "BetaResponseConfigurationUpdateItem",
    "Reasoning",
    "Text",
    "TextFormatText",
)
TextFormat: TypeAlias = _beta_response_configuration_update_item.TextFormat
Agent: TypeAlias = _beta_response_configuration_update_item.Agent
Reasoning: TypeAlias = _beta_response_configuration_update_item.Reasoning
Text: TypeAlias = _beta_response_configuration_update_item.Text
TextFormatText: TypeAlias = _beta_response_configuration_update_item.TextFormatText
