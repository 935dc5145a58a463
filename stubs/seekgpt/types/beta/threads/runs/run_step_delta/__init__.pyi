from .. import _run_step_delta
from .. import RunStepDelta as RunStepDelta
from .. import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
from .. import ToolCallDeltaObject as ToolCallDeltaObject

StepDetails = _run_step_delta.StepDetails
