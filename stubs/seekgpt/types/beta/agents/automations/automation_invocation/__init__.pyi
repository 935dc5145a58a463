from typing_extensions import TypeAlias
from .. import _automation_invocation
from .. import AutomationInvocation as AutomationInvocation
from .. import AutomationInvocationSource as AutomationInvocationSource

Error: TypeAlias = _automation_invocation.Error
