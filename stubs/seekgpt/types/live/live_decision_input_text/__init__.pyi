from .. import LiveDecisionInputText

__all__ = ("LiveDecisionInputText",)
