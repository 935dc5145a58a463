from .. import _chat_session_workflow_param
from .. import ChatSessionWorkflowParam

__all__ = ("ChatSessionWorkflowParam", "Tracing")

class Tracing(_chat_session_workflow_param.Tracing, total=False): ...
