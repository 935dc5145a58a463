from .. import AgentResumeSubagentCallItem

__all__ = ("AgentResumeSubagentCallItem",)
