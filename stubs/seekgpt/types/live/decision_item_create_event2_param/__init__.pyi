from .. import _decision_item_create_event2_param
from .. import DecisionItemCreateEvent2Param as DecisionItemCreateEvent2Param
from .. import DecisionAssistantMessageParam as DecisionAssistantMessageParam
from .. import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
from .. import DecisionSystemMessageParam as DecisionSystemMessageParam
from .. import DecisionUserMessageParam as DecisionUserMessageParam

Item = _decision_item_create_event2_param.Item
