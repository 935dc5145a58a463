from typing_extensions import TypeAlias
from .. import _beta_response_compaction_item_param
from .. import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam

Agent: TypeAlias = _beta_response_compaction_item_param.Agent
