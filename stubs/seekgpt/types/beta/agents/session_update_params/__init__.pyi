from .. import _session_update_params
from .. import SessionUpdateParams
from ... import AgentToolParam as AgentToolParam
from ...._literals import _ReasoningEffortParam as ReasoningEffortParam

__all__ = ("Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams")

class Agent(_session_update_params.Agent, total=False): ...
class AgentReasoning(_session_update_params.AgentReasoning, total=False): ...
class PromptCacheOptions(_session_update_params.PromptCacheOptions, total=False): ...
