from .. import AutomationDeleted

__all__ = ("AutomationDeleted",)
