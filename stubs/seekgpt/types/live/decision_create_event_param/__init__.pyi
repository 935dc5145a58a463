from .. import DecisionCreateEventParam as DecisionCreateEventParam
