from typing_extensions import TypeAlias
from .. import _automation_created_by
from .. import AutomationCreatedBy as AutomationCreatedBy

AutomationCreatedByResourceDeveloper: TypeAlias = (
    _automation_created_by.AutomationCreatedByResourceDeveloper
)
AutomationCreatedByResourceAgent: TypeAlias = (
    _automation_created_by.AutomationCreatedByResourceAgent
)
