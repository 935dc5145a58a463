from .. import AssistantDeleted

__all__ = ("AssistantDeleted",)
