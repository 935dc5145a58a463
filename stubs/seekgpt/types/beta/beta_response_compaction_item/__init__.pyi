from typing_extensions import TypeAlias
from .. import _beta_response_compaction_item
from .. import BetaResponseCompactionItem

__all__ = ("BetaResponseCompactionItem", "Agent")
Agent: TypeAlias = _beta_response_compaction_item.Agent
