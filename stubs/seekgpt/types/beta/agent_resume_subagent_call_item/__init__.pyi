from .. import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
