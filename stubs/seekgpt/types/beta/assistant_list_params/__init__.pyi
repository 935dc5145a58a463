from .. import AssistantListParams as AssistantListParams

__all__ = ("AssistantListParams",)
