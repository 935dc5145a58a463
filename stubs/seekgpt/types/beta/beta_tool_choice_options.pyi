from typing_extensions import Literal, TypeAlias

__all__ = ["BetaToolChoiceOptions"]
BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
