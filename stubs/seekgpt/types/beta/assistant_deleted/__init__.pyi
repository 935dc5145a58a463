from .. import AssistantDeleted as AssistantDeleted

__all__ = ("AssistantDeleted",)
