from typing_extensions import TypeAlias
from .. import _chatkit_workflow
from .. import ChatKitWorkflow

__all__ = ("ChatKitWorkflow", "Tracing")
Tracing: TypeAlias = _chatkit_workflow.Tracing
