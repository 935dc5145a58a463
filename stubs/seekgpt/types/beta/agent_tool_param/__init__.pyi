from .. import _agent_tool_param
from .. import AgentToolParam as AgentToolParam
from .. import McpTransportParam as McpTransportParam

class AgentToolConfigParamFunction(_agent_tool_param.AgentToolConfigParamFunction, total=False): ...
class AgentToolConfigParamToolSearch(
    _agent_tool_param.AgentToolConfigParamToolSearch,
    total=False,
): ...
class AgentToolConfigParamProgrammaticToolCalling(
    _agent_tool_param.AgentToolConfigParamProgrammaticToolCalling,
    total=False,
): ...
class AgentToolConfigParamMcp(_agent_tool_param.AgentToolConfigParamMcp, total=False): ...
class AgentToolConfigParamWebSearch(
    _agent_tool_param.AgentToolConfigParamWebSearch,
    total=False,
): ...
class AgentToolConfigParamWebSearchLocation(
    _agent_tool_param.AgentToolConfigParamWebSearchLocation,
    total=False,
): ...
class AgentToolConfigParamComputerUse(
    _agent_tool_param.AgentToolConfigParamComputerUse,
    total=False,
): ...
class AgentToolConfigParamAutomations(
    _agent_tool_param.AgentToolConfigParamAutomations,
    total=False,
): ...
