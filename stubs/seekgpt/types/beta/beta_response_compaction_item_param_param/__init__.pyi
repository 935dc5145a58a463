from .. import _beta_response_compaction_item_param_param
from .. import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam

class Agent(_beta_response_compaction_item_param_param.Agent, total=False): ...
