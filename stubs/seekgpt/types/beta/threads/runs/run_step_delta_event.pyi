from typing_extensions import Literal
from ....._model import BaseModel
from .run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaEvent"]

class RunStepDeltaEvent(BaseModel):
    delta: RunStepDelta
    id: str
    object: Literal["thread.run.step.delta"]
