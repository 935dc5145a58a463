from .. import AutomationMetadataParam

__all__ = ("AutomationMetadataParam",)
