from .. import DecisionItemDeleteEventParam as DecisionItemDeleteEventParam
