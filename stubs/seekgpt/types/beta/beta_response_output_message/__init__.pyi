from .._apart import _beta_response_output_message
from .._apart import BetaResponseOutputMessage as BetaResponseOutputMessage
from .._apart import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from .._apart import BetaResponseOutputText as BetaResponseOutputText

Content = _beta_response_output_message.Content
Agent = _beta_response_output_message.Agent
