from .. import DecisionInputTextParam

__all__ = ("DecisionInputTextParam",)
