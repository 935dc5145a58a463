from .. import RunStepDeltaEvent
from .. import RunStepDelta as RunStepDelta

__all__ = ("RunStepDeltaEvent",)
