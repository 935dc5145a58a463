from .._apart import _beta_response_configuration_update_item_param
from .._apart import (
    BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
)
from .._apart import (
    BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
)

TextFormat = _beta_response_configuration_update_item_param.TextFormat
Agent = _beta_response_configuration_update_item_param.Agent
Reasoning = _beta_response_configuration_update_item_param.Reasoning
Text = _beta_response_configuration_update_item_param.Text
TextFormatText = _beta_response_configuration_update_item_param.TextFormatText
