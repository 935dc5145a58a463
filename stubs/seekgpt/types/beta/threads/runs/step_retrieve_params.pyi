from typing import Iterable
from typing_extensions import Required, TypedDict
from .run_step_include import RunStepInclude

__all__ = ["StepRetrieveParams"]

class StepRetrieveParams(TypedDict, total=False):
    """Fetch one step of a run."""

    thread_id: Required[str]
    run_id: Required[str]
    include: Iterable[RunStepInclude]
