from typing_extensions import TypeAlias
from .. import _beta_response_configuration_update_item_param
from .. import BetaResponseConfigurationUpdateItemParam
from .. import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig

__all__ = (
    "TextFormat",
    "Agent",
    "BetaResponseConfigurationUpdateItemParam",
    "Reasoning",
    "Text",
    "TextFormatText",
)
TextFormat: TypeAlias = _beta_response_configuration_update_item_param.TextFormat
Agent: TypeAlias = _beta_response_configuration_update_item_param.Agent
Reasoning: TypeAlias = _beta_response_configuration_update_item_param.Reasoning
Text: TypeAlias = _beta_response_configuration_update_item_param.Text
TextFormatText: TypeAlias = _beta_response_configuration_update_item_param.TextFormatText
