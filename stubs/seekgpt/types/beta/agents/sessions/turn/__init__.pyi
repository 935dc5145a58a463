from .._apart import _turn
from .._apart import Turn as Turn
from ...._apart import SessionTurnError as SessionTurnError
from ...._apart import TokenUsage as TokenUsage

PromptCacheOptions = _turn.PromptCacheOptions
