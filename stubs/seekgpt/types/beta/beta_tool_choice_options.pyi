__all__ = ["BetaToolChoiceOptions"]

from .._literals import (
    _beta_beta_tool_choice_options_BetaToolChoiceOptions as BetaToolChoiceOptions,
)
