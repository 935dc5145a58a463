from .. import AgentReasoning as AgentReasoning
