from .. import SafetyAlert

__all__ = ("SafetyAlert",)
