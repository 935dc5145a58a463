from .. import SubagentListParams as SubagentListParams
