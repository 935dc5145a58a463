from .. import _run_step_delta_message_delta
from .. import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta

MessageCreation = _run_step_delta_message_delta.MessageCreation
