from .. import _chat_session_workflow_param
from .. import ChatSessionWorkflowParam as ChatSessionWorkflowParam

class Tracing(_chat_session_workflow_param.Tracing): ...
