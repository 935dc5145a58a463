from typing_extensions import TypeAlias
from .. import _chatkit_workflow
from .. import ChatKitWorkflow as ChatKitWorkflow

Tracing: TypeAlias = _chatkit_workflow.Tracing
