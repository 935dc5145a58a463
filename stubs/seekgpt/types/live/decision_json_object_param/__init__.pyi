from .. import DecisionJSONObjectParam as DecisionJSONObjectParam
