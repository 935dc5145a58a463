from .._apart import _beta_response_compaction_item
from .._apart import BetaResponseCompactionItem as BetaResponseCompactionItem

Agent = _beta_response_compaction_item.Agent
