from .. import _automation_invocation
from .. import AutomationInvocation as AutomationInvocation
from .. import AutomationInvocationSource as AutomationInvocationSource

Error = _automation_invocation.Error
