from .. import _automation_invocation_source
from .. import AutomationInvocationSource as AutomationInvocationSource
from ... import Automation as Automation

AutomationInvocationSourceResourceManual = (
    _automation_invocation_source.AutomationInvocationSourceResourceManual
)
AutomationInvocationSourceResourceAutomation = (
    _automation_invocation_source.AutomationInvocationSourceResourceAutomation
)
