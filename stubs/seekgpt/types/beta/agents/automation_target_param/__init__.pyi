from .. import _automation_target_param
from .. import AutomationTargetParam as AutomationTargetParam
from ... import AgentReasoningParam as AgentReasoningParam
from ... import AgentSessionInputMessageParam as AgentSessionInputMessageParam
from ... import AgentTextParam as AgentTextParam
from ... import AgentToolParam as AgentToolParam
from ... import EnvironmentParam as EnvironmentParam
from ... import MultiAgentConfigParam as MultiAgentConfigParam

class AutomationTargetParamNewSession(_automation_target_param.AutomationTargetParamNewSession): ...
class AutomationTargetParamNewSessionAgent(
    _automation_target_param.AutomationTargetParamNewSessionAgent,
): ...
class AutomationTargetParamNewSessionAgentCompaction(
    _automation_target_param.AutomationTargetParamNewSessionAgentCompaction,
): ...
class AutomationTargetParamNewSessionAgentExperimental(
    _automation_target_param.AutomationTargetParamNewSessionAgentExperimental,
): ...
class AutomationTargetParamExistingSession(
    _automation_target_param.AutomationTargetParamExistingSession,
): ...
