from .. import PeriodicAutomation as PeriodicAutomation
from .. import AutomationCreatedBy as AutomationCreatedBy
from .. import AutomationTarget as AutomationTarget
