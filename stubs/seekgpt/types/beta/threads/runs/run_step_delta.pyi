from typing import Optional, Union
from typing_extensions import TypeAlias
from ....._model import BaseModel
from .run_step_delta_message_delta import RunStepDeltaMessageDelta
from .tool_call_delta_object import ToolCallDeltaObject

__all__ = ["StepDetails", "RunStepDelta"]
StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]

class RunStepDelta(BaseModel):
    step_details: Optional[StepDetails]
