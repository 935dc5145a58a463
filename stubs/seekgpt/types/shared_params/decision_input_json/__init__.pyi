from .. import DecisionInputJSON

__all__ = ("DecisionInputJSON",)
