from typing_extensions import TypeAlias
from .. import _beta_response_output_message_param
from .. import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
from .. import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
from .. import BetaResponseOutputTextParam as BetaResponseOutputTextParam

Content: TypeAlias = _beta_response_output_message_param.Content

class Agent(_beta_response_output_message_param.Agent, total=False): ...
