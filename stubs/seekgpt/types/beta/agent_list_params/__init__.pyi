from .. import AgentListParams as AgentListParams
