from .. import _agent_session_input_param
from .. import AgentSessionInputParam as AgentSessionInputParam
from .. import (
    AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
)
from .. import (
    AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
)
from .. import AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam
from .. import AgentSessionInputMessageParam as AgentSessionInputMessageParam
from .. import InputContentParam as InputContentParam

SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = _agent_session_input_param.SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse

class SessionInputParamAgentSessionInputMcpApprovalRequestResult(
    _agent_session_input_param.SessionInputParamAgentSessionInputMcpApprovalRequestResult,
): ...
class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(
    _agent_session_input_param.SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
): ...
class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(
    _agent_session_input_param.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
): ...
class SessionInputParamAgentSessionInputMessage(
    _agent_session_input_param.SessionInputParamAgentSessionInputMessage,
): ...
class SessionInputParamAgentSessionInputCancel(
    _agent_session_input_param.SessionInputParamAgentSessionInputCancel,
): ...
class SessionInputParamAgentSessionInputToolResult(
    _agent_session_input_param.SessionInputParamAgentSessionInputToolResult,
): ...
