from .. import RunStepDeltaEvent as RunStepDeltaEvent
from .. import RunStepDelta as RunStepDelta
