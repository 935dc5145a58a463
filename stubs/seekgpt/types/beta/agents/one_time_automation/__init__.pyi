from .. import OneTimeAutomation as OneTimeAutomation
from .. import AutomationCreatedBy as AutomationCreatedBy
from .. import AutomationTarget as AutomationTarget
