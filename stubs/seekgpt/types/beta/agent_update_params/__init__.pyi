from .. import _agent_update_params
from .. import AgentUpdateParams as AgentUpdateParams
from .. import AgentReasoningParam as AgentReasoningParam
from .. import AgentTextParam as AgentTextParam
from .. import MultiAgentConfigParam as MultiAgentConfigParam
from .. import PersistedAgentToolParam as PersistedAgentToolParam

class Compaction(_agent_update_params.Compaction): ...
class Experimental(_agent_update_params.Experimental): ...
