from .. import _agent_create_params
from .. import AgentCreateParams as AgentCreateParams
from .. import AgentReasoningParam as AgentReasoningParam
from .. import AgentTextParam as AgentTextParam
from .. import MultiAgentConfigParam as MultiAgentConfigParam
from .. import PersistedAgentToolParam as PersistedAgentToolParam

class Compaction(_agent_create_params.Compaction): ...
class Experimental(_agent_create_params.Experimental): ...
