from typing_extensions import TypeAlias
from .. import _automation_target
from .. import AutomationTarget as AutomationTarget
from .. import AutomationAgentConfig as AutomationAgentConfig
from .. import AutomationEnvironment as AutomationEnvironment
from ... import InputContent as InputContent

AutomationTargetResourceNewSession: TypeAlias = (
    _automation_target.AutomationTargetResourceNewSession
)
AutomationTargetResourceNewSessionInput: TypeAlias = (
    _automation_target.AutomationTargetResourceNewSessionInput
)
AutomationTargetResourceExistingSession: TypeAlias = (
    _automation_target.AutomationTargetResourceExistingSession
)
