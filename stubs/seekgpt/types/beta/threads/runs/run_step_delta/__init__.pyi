from typing_extensions import TypeAlias
from .. import _run_step_delta
from .. import RunStepDelta
from .. import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
from .. import ToolCallDeltaObject as ToolCallDeltaObject

__all__ = ("StepDetails", "RunStepDelta")
StepDetails: TypeAlias = _run_step_delta.StepDetails
