from .. import _persisted_agent_tool_param
from .. import PersistedAgentToolParam as PersistedAgentToolParam
from .. import PersistedMcpTransportParam as PersistedMcpTransportParam

class PersistedAgentToolConfigParamFunction(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamFunction,
): ...
class PersistedAgentToolConfigParamToolSearch(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamToolSearch,
): ...
class PersistedAgentToolConfigParamProgrammaticToolCalling(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamProgrammaticToolCalling,
): ...
class PersistedAgentToolConfigParamMcp(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamMcp,
): ...
class PersistedAgentToolConfigParamWebSearch(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamWebSearch,
): ...
class PersistedAgentToolConfigParamWebSearchLocation(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamWebSearchLocation,
): ...
class PersistedAgentToolConfigParamComputerUse(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamComputerUse,
): ...
class PersistedAgentToolConfigParamAutomations(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamAutomations,
): ...
