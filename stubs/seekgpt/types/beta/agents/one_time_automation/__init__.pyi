from .. import OneTimeAutomation
from .. import AutomationCreatedBy as AutomationCreatedBy
from .. import AutomationTarget as AutomationTarget

__all__ = ("OneTimeAutomation",)
