from .. import AutomationDeleted as AutomationDeleted
