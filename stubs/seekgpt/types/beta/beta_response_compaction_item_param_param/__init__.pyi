from .._apart import _beta_response_compaction_item_param_param
from .._apart import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam

class Agent(_beta_response_compaction_item_param_param.Agent): ...
