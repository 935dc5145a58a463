from typing_extensions import TypeAlias
from .. import _run_step_delta_message_delta
from .. import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta

MessageCreation: TypeAlias = _run_step_delta_message_delta.MessageCreation
