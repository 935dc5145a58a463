from typing_extensions import TypeAlias
from .. import _automation_invocation_source
from .. import AutomationInvocationSource as AutomationInvocationSource
from ... import Automation as Automation

AutomationInvocationSourceResourceManual: TypeAlias = (
    _automation_invocation_source.AutomationInvocationSourceResourceManual
)
AutomationInvocationSourceResourceAutomation: TypeAlias = (
    _automation_invocation_source.AutomationInvocationSourceResourceAutomation
)
