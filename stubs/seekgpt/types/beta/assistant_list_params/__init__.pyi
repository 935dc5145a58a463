from .. import AssistantListParams as AssistantListParams
