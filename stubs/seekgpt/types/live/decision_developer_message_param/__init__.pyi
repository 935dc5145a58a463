from .. import DecisionDeveloperMessageParam
from .. import DecisionInputTextParam as DecisionInputTextParam

__all__ = ("DecisionDeveloperMessageParam",)
