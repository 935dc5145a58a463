from .. import DecisionJSONObject as DecisionJSONObject
