from .. import AutomationUpdateParams as AutomationUpdateParams
from .. import AutomationTargetParam as AutomationTargetParam
