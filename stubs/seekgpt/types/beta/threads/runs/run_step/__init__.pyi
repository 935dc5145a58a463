from .. import _run_step
from .. import RunStep as RunStep
from .. import MessageCreationStepDetails as MessageCreationStepDetails
from .. import ToolCallsStepDetails as ToolCallsStepDetails

StepDetails = _run_step.StepDetails
LastError = _run_step.LastError
Usage = _run_step.Usage
