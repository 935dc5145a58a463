from .. import AutomationUpdateParams as AutomationUpdateParams
