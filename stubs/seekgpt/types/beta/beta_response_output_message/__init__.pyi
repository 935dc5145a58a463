from typing_extensions import TypeAlias
from .. import _beta_response_output_message
from .. import BetaResponseOutputMessage as BetaResponseOutputMessage
from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from .. import BetaResponseOutputText as BetaResponseOutputText

Content: TypeAlias = _beta_response_output_message.Content
Agent: TypeAlias = _beta_response_output_message.Agent
