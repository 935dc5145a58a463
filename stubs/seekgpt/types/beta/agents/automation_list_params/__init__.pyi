from .. import AutomationListParams as AutomationListParams
