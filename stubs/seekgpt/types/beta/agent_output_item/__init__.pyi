from .. import _agent_output_item
from .. import AgentOutputItem as AgentOutputItem
from .. import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
from .. import AgentCommandExecutionItem as AgentCommandExecutionItem
from .. import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
from .. import AgentFunctionCallItem as AgentFunctionCallItem
from .. import AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem
from .. import AgentMcpCallItem as AgentMcpCallItem
from .. import AgentReasoningItem as AgentReasoningItem
from .. import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
from .. import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
from .. import AgentSessionAssistantMessage as AgentSessionAssistantMessage
from .. import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
from .. import AgentWebSearchCallItem as AgentWebSearchCallItem

ComputerUseCallItemResource = _agent_output_item.ComputerUseCallItemResource
ComputerUseCallItemResourceOutput = _agent_output_item.ComputerUseCallItemResourceOutput
BrowserAuthenticationRequestItemResource = (
    _agent_output_item.BrowserAuthenticationRequestItemResource
)
BrowserAuthenticationRequestItemResourceRequest = (
    _agent_output_item.BrowserAuthenticationRequestItemResourceRequest
)
BrowserAuthenticationRequestItemResourceRequestField = (
    _agent_output_item.BrowserAuthenticationRequestItemResourceRequestField
)
BrowserAuthenticationRequestItemResourceRequestOption = (
    _agent_output_item.BrowserAuthenticationRequestItemResourceRequestOption
)
