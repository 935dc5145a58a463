from .. import AutomationUpdateParams
from .. import AutomationTargetParam as AutomationTargetParam

__all__ = ("AutomationUpdateParams",)
