from typing_extensions import TypeAlias
from .. import _beta_response_compaction_item
from .. import BetaResponseCompactionItem as BetaResponseCompactionItem

Agent: TypeAlias = _beta_response_compaction_item.Agent
