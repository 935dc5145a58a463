from .. import _automation_create_params
from .. import AutomationCreateParams as AutomationCreateParams
from .. import AutomationTargetParam as AutomationTargetParam

class CreateAutomationParamsPeriodic(
    _automation_create_params.CreateAutomationParamsPeriodic,
    total=False,
): ...
class CreateAutomationParamsOnce(
    _automation_create_params.CreateAutomationParamsOnce,
    total=False,
): ...
