from typing_extensions import TypeAlias
from .. import _automation_invocation
from .. import AutomationInvocation
from .. import AutomationInvocationSource as AutomationInvocationSource

__all__ = ("Error", "AutomationInvocation")
Error: TypeAlias = _automation_invocation.Error
