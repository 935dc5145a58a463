from .. import _persisted_agent_tool_param
from .. import PersistedAgentToolParam as PersistedAgentToolParam
from .. import PersistedMcpTransportParam as PersistedMcpTransportParam

class PersistedAgentToolConfigParamFunction(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamFunction,
    total=False,
): ...
class PersistedAgentToolConfigParamToolSearch(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamToolSearch,
    total=False,
): ...
class PersistedAgentToolConfigParamProgrammaticToolCalling(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamProgrammaticToolCalling,
    total=False,
): ...
class PersistedAgentToolConfigParamMcp(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamMcp,
    total=False,
): ...
class PersistedAgentToolConfigParamWebSearch(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamWebSearch,
    total=False,
): ...
class PersistedAgentToolConfigParamWebSearchLocation(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamWebSearchLocation,
    total=False,
): ...
class PersistedAgentToolConfigParamComputerUse(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamComputerUse,
    total=False,
): ...
class PersistedAgentToolConfigParamAutomations(
    _persisted_agent_tool_param.PersistedAgentToolConfigParamAutomations,
    total=False,
): ...
