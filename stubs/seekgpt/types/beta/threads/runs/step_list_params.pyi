from typing import Iterable
from typing_extensions import Literal, Required, TypedDict
from .run_step_include import RunStepInclude

__all__ = ["StepListParams"]

class StepListParams(TypedDict, total=False):
    """List the steps of a run, page by page."""

    thread_id: Required[str]
    after: str
    before: str
    include: Iterable[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]
