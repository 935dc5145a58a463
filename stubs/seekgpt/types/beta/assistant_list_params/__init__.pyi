from .. import AssistantListParams

__all__ = ("AssistantListParams",)
