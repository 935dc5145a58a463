from .. import RunStepDeltaEvent as RunStepDeltaEvent
from .. import RunStepDelta as RunStepDelta

__all__ = ("RunStepDeltaEvent",)
