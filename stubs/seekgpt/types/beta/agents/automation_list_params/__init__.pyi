from .. import AutomationListParams

__all__ = ("AutomationListParams",)
