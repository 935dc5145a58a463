from .._apart import _beta_response_output_message_param
from .._apart import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
from .._apart import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
from .._apart import BetaResponseOutputTextParam as BetaResponseOutputTextParam

Content = _beta_response_output_message_param.Content

class Agent(_beta_response_output_message_param.Agent): ...
