from .. import _chatkit_workflow
from .. import ChatKitWorkflow as ChatKitWorkflow

Tracing = _chatkit_workflow.Tracing
