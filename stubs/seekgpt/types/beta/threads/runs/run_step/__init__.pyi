from typing_extensions import TypeAlias
from .. import _run_step
from .. import RunStep as RunStep
from .. import MessageCreationStepDetails as MessageCreationStepDetails
from .. import ToolCallsStepDetails as ToolCallsStepDetails

StepDetails: TypeAlias = _run_step.StepDetails
LastError: TypeAlias = _run_step.LastError
Usage: TypeAlias = _run_step.Usage
