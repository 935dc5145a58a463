from .._apart import _beta_response_compaction_item_param
from .._apart import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam

Agent = _beta_response_compaction_item_param.Agent
