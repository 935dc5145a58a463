from ...._literals import _ReasoningEffortParam
from .. import _session_update_params
from .. import SessionUpdateParams as SessionUpdateParams
from ... import AgentToolParam as AgentToolParam

class Agent(_session_update_params.Agent): ...
class AgentReasoning(_session_update_params.AgentReasoning): ...
class PromptCacheOptions(_session_update_params.PromptCacheOptions): ...

ReasoningEffortParam = _ReasoningEffortParam
